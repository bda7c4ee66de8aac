import type { APIRoute } from 'astro';
import { dataPackageFile } from '../site/api/api-tables.ts';

export const GET: APIRoute = () =>
  new Response(dataPackageFile(), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
