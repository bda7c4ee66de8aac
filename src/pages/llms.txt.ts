import type { APIRoute } from 'astro';
import { guide } from '../site/data/api-guide.ts';

export const GET: APIRoute = () =>
  new Response(guide(), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
