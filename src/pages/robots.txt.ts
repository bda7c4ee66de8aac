import type { APIRoute } from 'astro';
import { sitemapHref } from '../site/sitemap/sitemap.ts';

/** Crawlers look for it at the root of a host; under a base path it is for people. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemapHref()}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
