import type { APIRoute } from 'astro';
import { jsonEntries, type JsonFile } from '../../../site/api/api-entries.ts';

export const getStaticPaths = jsonEntries;

export const GET: APIRoute<JsonFile> = ({ props }) =>
  new Response(props.write(), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
