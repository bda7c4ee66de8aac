import type { APIRoute } from 'astro';
import { apiSchemaEntries } from '../../../site/api/schema-files.ts';

export const getStaticPaths = apiSchemaEntries;

export const GET: APIRoute<{ schema: object }> = ({ props }) =>
  new Response(`${JSON.stringify(props.schema, null, 2)}\n`, {
    headers: { 'content-type': 'application/schema+json; charset=utf-8' },
  });
