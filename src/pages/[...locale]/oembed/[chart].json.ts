import type { APIRoute } from 'astro';
import type { Chart } from '../../../site/figures/chart.ts';
import { embedPaths } from '../../../site/takeaway/embed-page.ts';
import { oembedAnswer } from '../../../site/takeaway/oembed.ts';

export const getStaticPaths = embedPaths;

export const GET: APIRoute<{ chart: Chart }> = ({ props, locals }) =>
  new Response(`${JSON.stringify(oembedAnswer(props.chart, locals.reader), null, 2)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
