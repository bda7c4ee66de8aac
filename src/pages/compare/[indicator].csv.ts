import type { APIRoute } from 'astro';
import { observationsCsv } from '../../exports/tables/observations-csv.ts';
import { compareFiles } from '../../site/compare/compare-file.ts';
import { observationsOfIndicator } from '../../site/views/observations.ts';

export const getStaticPaths = () => compareFiles;

export const GET: APIRoute = ({ params }) =>
  new Response(observationsCsv(observationsOfIndicator(params['indicator'] ?? '')), {
    headers: { 'content-type': 'text/csv; charset=utf-8; header=present' },
  });
