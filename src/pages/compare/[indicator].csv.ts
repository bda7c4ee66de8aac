import type { APIRoute } from 'astro';
import { observationsCsv } from '../../exports/observations-csv.ts';
import { compareFiles } from '../../site/compare-file.ts';
import { observationsOfIndicator } from '../../site/observations.ts';

export const getStaticPaths = () => compareFiles;

export const GET: APIRoute = ({ params }) =>
  new Response(observationsCsv(observationsOfIndicator(params['indicator'] ?? '')), {
    headers: { 'content-type': 'text/csv; charset=utf-8; header=present' },
  });
