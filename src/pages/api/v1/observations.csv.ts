import type { APIRoute } from 'astro';
import { observationsCsv } from '../../../exports/observations-csv.ts';
import { model } from '../../../site/model.ts';

export const GET: APIRoute = () =>
  new Response(observationsCsv(model.observations), {
    headers: { 'content-type': 'text/csv; charset=utf-8; header=present' },
  });
