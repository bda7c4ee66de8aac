import type { APIRoute } from 'astro';
import { singlePaths } from '../../../site/links/paths.ts';
import { searchRecords } from '../../../site/search/search-records.ts';

export const getStaticPaths = singlePaths;

/** What the build makes the search index from; it takes the file away when it has. */
export const GET: APIRoute = ({ locals }) =>
  new Response(JSON.stringify(searchRecords(locals.reader)), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
