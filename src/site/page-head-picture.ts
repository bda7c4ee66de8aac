import { previewSize } from '../charts/standalone-preview.ts';
import type { Reader } from '../locales/reader.ts';
import { charts } from './chart-catalogue.ts';
import type { Chart } from './chart.ts';
import { absoluteHref, pageHref, paths } from './paths.ts';

const catalogue = new Map(charts.map((chart) => [chart.id, chart]));

/** For pages without a chart of their own; a dataset without tasks has provinces. */
const standIn = catalogue.get('tasks') ?? find('provinces');

/** The picture that stands for a page: a chart in the reader’s language, and what it says. */
export function pagePicture(chart: string | undefined, reader: Reader) {
  const shown = chart === undefined ? standIn : find(chart);
  const href = pageHref(paths.preview(shown.id), reader.locale);
  return { src: absoluteHref(href), alt: titleOf(shown, reader), ...previewSize };
}

function find(id: string): Chart {
  const chart = catalogue.get(id);
  if (chart === undefined) throw new Error(`No chart ${id} to show a page by.`);
  return chart;
}

const titles = new Map<string, string>();

/** Worked out once a language, since a few charts stand for most pages. */
function titleOf({ id, figure }: Chart, reader: Reader): string {
  const key = `${reader.locale} ${id}`;
  const title = titles.get(key) ?? figure(reader).title;
  titles.set(key, title);
  return title;
}
