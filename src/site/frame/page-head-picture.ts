import { previewSize } from '../../charts/files/preview.ts';
import type { Reader } from '../../locales/reader.ts';
import { chartOf, charts } from '../figures/chart-catalogue.ts';
import type { Chart } from '../figures/chart.ts';
import { chartPicture, pictureSize } from '../figures/chart-picture.ts';
import { pageCharts } from '../figures/page-charts.ts';
import { absoluteHref, pageHref, paths } from '../links/paths.ts';

/** Pixels for each px of a chart as PNG: sharp on the screens of phones. */
export const pictureZoom = 2;

/** For pages without a chart of their own; a dataset without tasks has provinces. */
const standIn = chartOf(charts.some(({ id }) => id === 'tasks') ? 'tasks' : 'provinces');

/** The picture that stands for a page: a chart in the reader’s language, and what it says. */
export function pagePicture(chart: string | undefined, reader: Reader) {
  const shown = chart === undefined ? standIn : chartOf(chart);
  return { ...fileOf(shown, reader), alt: shown.figure(reader).title };
}

/** A chart that stands for no page is shared as the picture that it is. */
function fileOf(chart: Chart, reader: Reader) {
  const address = (path: string) => absoluteHref(pageHref(path, reader.locale));
  if (pageCharts.has(chart.id)) return { src: address(paths.preview(chart.id)), ...previewSize };
  const { width, height } = pictureSize(chartPicture(chart.figure(reader), reader));
  return {
    src: address(paths.chartFile(chart.id, 'png')),
    width: width * pictureZoom,
    height: Math.ceil(height * pictureZoom),
  };
}
