import { embedWordsFor } from '../locales/embed-words.ts';
import type { Reader } from '../locales/reader.ts';
import type { Chart } from './chart.ts';
import { charts } from './chart-catalogue.ts';
import { embedDrawings } from './embed-drawings.ts';
import { newestOf, newestText } from './embed-newest.ts';
import { embedRows } from './embed-table.ts';
import type { FigureView } from './figure-view.ts';
import { model } from './model.ts';
import { oembedHref } from './oembed.ts';
import { chartPageHref, pageOfChart } from './page-of-chart.ts';
import { pageHead } from './page-head.ts';
import { localized } from './paths.ts';

/** A frame of each chart in every language. */
export const embedPaths = () =>
  localized(charts.map((chart) => ({ params: { chart: chart.id }, props: { chart } })));

/** The words of an embed as they stand around its picture. */
export interface EmbedTexts {
  readonly title: string;
  readonly subtitle: string;
  /** The newest figures, where the picture does not set them large itself. */
  readonly newest: readonly string[];
  readonly foot: string;
  readonly credit: string;
}

/** One chart in a foreign page: complete without script, and with nothing to fetch but its styles. */
export function embedView(chart: Chart, reader: Reader) {
  const figure = chart.figure(reader);
  const { claims, isLine } = newestOf(chart.id, reader);
  const words = embedWordsFor[reader.locale];
  return {
    head: headOf(figure, reader),
    oembed: { href: oembedHref(chart.id, reader), title: figure.title },
    title: figure.title,
    subtitle: figure.subtitle,
    newest: isLine ? claims : [],
    newestLabel: claims.length > 1 ? words.newestOfSeveral : words.newest,
    ...embedDrawings(figure),
    table: { ...figure.table, rows: embedRows(figure.table, reader) },
    foot: figure.foot,
    credit: creditOf(chart, reader),
  };
}

/** What a frame says in words, for those who must know how much room they take. */
export function embedTexts(chart: Chart, reader: Reader): EmbedTexts {
  const { title, subtitle, foot } = chart.figure(reader);
  const { claims, isLine } = newestOf(chart.id, reader);
  const { link, about } = creditOf(chart, reader);
  const newest = isLine ? claims.map(newestText) : [];
  return { title, subtitle, newest, foot, credit: `${link.text} · ${about}` };
}

/** Search engines are sent to the page where the chart stands among its kind. */
function headOf({ chart, title, subtitle }: FigureView, reader: Reader) {
  const { path } = pageOfChart(chart);
  const page = { title, description: subtitle, path, trail: [], chart };
  return pageHead({ page, languages: [], defaultHref: '' }, reader);
}

function creditOf({ id }: Chart, { locale, t }: Reader) {
  const words = embedWordsFor[locale];
  return {
    link: { text: words.onSite(t.site.name), href: chartPageHref(id, locale) },
    about: `${words.unofficial} · ${t.site.licence(model.about.licence.name)}`,
  };
}
