import type { APIRoute } from 'astro';
import type { Chart } from '../../../site/figures/chart.ts';
import { chartPaths, chartPicture } from '../../../site/takeaway/chart-files.ts';

export const getStaticPaths = chartPaths;

export const GET: APIRoute<{ chart: Chart }> = async ({ props, locals }) =>
  new Response(Buffer.from(await chartPicture(props.chart, locals.reader)), {
    headers: { 'content-type': 'image/png' },
  });
