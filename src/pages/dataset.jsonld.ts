import type { APIRoute } from 'astro';
import { catalogueFile } from '../site/api/api-tables.ts';

export const GET: APIRoute = () =>
  new Response(catalogueFile(), {
    headers: { 'content-type': 'application/ld+json; charset=utf-8' },
  });
