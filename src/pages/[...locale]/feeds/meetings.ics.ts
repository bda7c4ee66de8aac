import type { APIRoute } from 'astro';
import { calendar } from '../../../site/feeds/feed-calendar.ts';
import { singlePaths } from '../../../site/links/paths.ts';

export const getStaticPaths = singlePaths;

export const GET: APIRoute = ({ locals }) =>
  new Response(calendar(locals.reader), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
