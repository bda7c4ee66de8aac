import type { APIRoute } from 'astro';
import { changesFeed } from '../../../site/feeds/feed-entries.ts';
import { singlePaths } from '../../../site/links/paths.ts';

export const getStaticPaths = singlePaths;

export const GET: APIRoute = ({ locals }) =>
  new Response(changesFeed(locals.reader), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
