import type { APIRoute } from 'astro';
import { themeCss } from '../charts/theme/theme-css.ts';

/** The colours of pages and charts, from one place. */
export const GET: APIRoute = () =>
  new Response(themeCss, { headers: { 'content-type': 'text/css; charset=utf-8' } });
