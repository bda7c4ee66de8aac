import type { APIRoute } from 'astro';
import { provinceFeedPaths, type FeedProps } from '../../../../site/feeds/feed-entries.ts';

export const getStaticPaths = provinceFeedPaths;

export const GET: APIRoute<FeedProps> = ({ props, locals }) =>
  new Response(props.feed(locals.reader), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
