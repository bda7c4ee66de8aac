import type { APIRoute } from 'astro';
import { webManifest } from '../site/frame/page-head-manifest.ts';

export const GET: APIRoute = ({ locals }) =>
  new Response(`${JSON.stringify(webManifest(locals.reader), null, 2)}\n`, {
    headers: { 'content-type': 'application/manifest+json; charset=utf-8' },
  });
