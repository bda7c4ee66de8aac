import type { APIRoute } from 'astro';
import type { Chart } from '../../../site/chart.ts';
import { downloadResponse } from '../../../site/chart-downloads.ts';
import { chartPaths } from '../../../site/chart-files.ts';

export const getStaticPaths = chartPaths;

export const GET: APIRoute<{ chart: Chart }> = ({ props, locals }) =>
  downloadResponse('xlsx', props.chart, locals.reader);
