import type { APIRoute } from 'astro';
import { parquetFile } from '../../../site/api/api-tables.ts';

export const GET: APIRoute = () =>
  new Response(Buffer.from(parquetFile()), {
    headers: { 'content-type': 'application/vnd.apache.parquet' },
  });
