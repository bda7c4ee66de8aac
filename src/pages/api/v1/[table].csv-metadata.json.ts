import type { APIRoute } from 'astro';
import type { DataTable } from '../../../exports/tables/data-table.ts';
import { csvMetadataFile, tableEntries } from '../../../site/api/api-tables.ts';

export const getStaticPaths = tableEntries;

export const GET: APIRoute<{ table: DataTable }> = ({ props }) =>
  new Response(csvMetadataFile(props.table), {
    headers: { 'content-type': 'application/csvm+json; charset=utf-8' },
  });
