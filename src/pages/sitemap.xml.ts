import type { APIRoute } from 'astro';
import { model } from '../site/model.ts';
import { sitePages } from '../site/sitemap/sitemap-pages.ts';
import { sitemap } from '../site/sitemap/sitemap.ts';

export const GET: APIRoute = () =>
  new Response(sitemap(sitePages(), model.about.date), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  });
