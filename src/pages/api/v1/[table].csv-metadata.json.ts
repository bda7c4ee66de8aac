import type { APIRoute } from 'astro';
import type { DataTable } from '../../../exports/data-table.ts';
import { csvMetadataFile, tableEntries } from '../../../site/api-tables.ts';

export const getStaticPaths = tableEntries;

export const GET: APIRoute<{ table: DataTable }> = ({ props }) =>
  new Response(csvMetadataFile(props.table), {
    headers: { 'content-type': 'application/csvm+json; charset=utf-8' },
  });
