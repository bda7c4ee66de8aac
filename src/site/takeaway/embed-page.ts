import type { Reader } from '../../locales/reader.ts';
import type { Chart } from '../figures/chart.ts';
import { charts } from '../figures/chart-catalogue.ts';
import { embedDrawings } from './embed-drawings.ts';
import { newestOf } from './embed-newest.ts';
import { embedRows } from './embed-table.ts';
import type { FigureView } from '../figures/figure-view.ts';
import { pageHead } from '../frame/page-head.ts';
import { localized } from '../links/paths.ts';
import { oembedHref } from '../links/oembed-href.ts';
import { embedSize, usualPhone } from './embed-size.ts';
import { standingNote } from './frozen-charts.ts';
import { creditOf } from './embed-texts.ts';

/** A frame of each chart in every language. */
export const embedPaths = () =>
  localized(charts.map((chart) => ({ params: { chart: chart.id }, props: { chart } })));

/** One chart in a foreign page: complete without script, and with nothing to fetch but its styles. */
export function embedView(chart: Chart, reader: Reader) {
  const figure = chart.figure(reader);
  const { claims, isLine } = newestOf(chart.id, reader);
  const words = reader.words.embed;
  return {
    head: headOf(chart, figure, reader),
    oembed: { href: oembedHref(chart.id, reader), title: figure.title },
    frameSize: frameSizeOf(chart, reader),
    title: figure.title,
    subtitle: figure.subtitle,
    newest: isLine ? claims : [],
    newestLabel: claims.length > 1 ? words.newestOfSeveral : words.newest,
    ...embedDrawings(figure),
    table: { ...figure.table, rows: embedRows(figure.table, reader) },
    foot: figure.foot,
    credit: creditOf(chart, reader),
    standing: standingNote(chart.id, reader),
  };
}

function frameSizeOf(chart: Chart, reader: Reader): string {
  const { css, at } = embedSize(chart, reader);
  return `${at(usualPhone)};${css()}`;
}

/** Search engines are sent to the page where the chart stands among its kind. */
function headOf({ id, place }: Chart, { title, subtitle }: FigureView, reader: Reader) {
  const page = { title, description: subtitle, path: place.path, trail: [], chart: id };
  return pageHead({ page, languages: [], defaultHref: '' }, reader);
}
