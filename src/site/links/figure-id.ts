/** Where the figure of a chart stands on a page. */
export function figureId(chart: string): string {
  return `chart-${chart.replaceAll('.', '-')}`;
}
