import type { APIRoute } from 'astro';
import type { Chart } from '../../../site/chart.ts';
import { citedChart } from '../../../site/chart-downloads.ts';
import { chartPaths } from '../../../site/chart-files.ts';
import { citationResponse } from '../../../site/citation-types.ts';

export const getStaticPaths = chartPaths;

export const GET: APIRoute<{ chart: Chart }> = ({ props, locals }) =>
  citationResponse('csl.json', citedChart(props.chart, locals.reader));
