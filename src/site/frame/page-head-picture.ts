import { previewSize } from '../../charts/files/preview.ts';
import type { Reader } from '../../locales/reader.ts';
import { chartOf, charts } from '../figures/chart-catalogue.ts';
import { absoluteHref, pageHref, paths } from '../links/paths.ts';

/** For pages without a chart of their own; a dataset without tasks has provinces. */
const standIn = chartOf(charts.some(({ id }) => id === 'tasks') ? 'tasks' : 'provinces');

/** The picture that stands for a page: a chart in the reader’s language, and what it says. */
export function pagePicture(chart: string | undefined, reader: Reader) {
  const shown = chart === undefined ? standIn : chartOf(chart);
  const href = pageHref(paths.preview(shown.id), reader.locale);
  return { src: absoluteHref(href), alt: shown.figure(reader).title, ...previewSize };
}
