import type { APIRoute } from 'astro';
import type { Chart } from '../../../site/figures/chart.ts';
import { downloadResponse } from '../../../site/takeaway/chart-downloads.ts';
import { chartPaths } from '../../../site/takeaway/chart-files.ts';

export const getStaticPaths = chartPaths;

export const GET: APIRoute<{ chart: Chart }> = ({ props, locals }) =>
  downloadResponse('csv', props.chart, locals.reader);
