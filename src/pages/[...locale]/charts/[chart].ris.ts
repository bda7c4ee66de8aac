import type { APIRoute } from 'astro';
import type { Chart } from '../../../site/figures/chart.ts';
import { citedChart } from '../../../site/takeaway/chart-downloads.ts';
import { chartPaths } from '../../../site/takeaway/chart-files.ts';
import { citationResponse } from '../../../site/takeaway/citation-types.ts';

export const getStaticPaths = chartPaths;

export const GET: APIRoute<{ chart: Chart }> = ({ props, locals }) =>
  citationResponse('ris', citedChart(props.chart, locals.reader));
