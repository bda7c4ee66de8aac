import type { APIRoute } from 'astro';
import type { DataTable } from '../../../exports/tables/data-table.ts';
import { csvFile, tableEntries } from '../../../site/api/api-tables.ts';

export const getStaticPaths = tableEntries;

export const GET: APIRoute<{ table: DataTable }> = ({ props }) =>
  new Response(csvFile(props.table), {
    headers: { 'content-type': 'text/csv; charset=utf-8; header=present' },
  });
