import type { APIRoute } from 'astro';
import { observationsJson } from '../../../exports/observations-json.ts';
import { model } from '../../../site/model.ts';

export const GET: APIRoute = () =>
  new Response(observationsJson(model.about, model.observations), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
