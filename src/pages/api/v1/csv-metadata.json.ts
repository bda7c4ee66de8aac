import type { APIRoute } from 'astro';
import { allMetadataFile } from '../../../site/api/api-tables.ts';

export const GET: APIRoute = () =>
  new Response(allMetadataFile(), {
    headers: { 'content-type': 'application/csvm+json; charset=utf-8' },
  });
