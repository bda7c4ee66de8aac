import { descending } from 'd3-array';
import { endOf } from '../../model/time.ts';
import type { Province } from '../../model/place.ts';
import { series, type Series } from '../../stats/series.ts';
import type { Reader } from '../../locales/reader.ts';
import { figureOf } from './chart-catalogue.ts';
import type { FigureView } from './figure-view.ts';
import { find } from '../../model/lookup.ts';
import { placeFacts } from '../../stats/progress.ts';
import { model } from '../model.ts';
import { observationsOfPlace } from '../views/observations.ts';
import { hasRoomFor } from '../views/room-on-page.ts';
import type { LinkView } from '../links/link-view.ts';
import { pageHref, paths } from '../links/paths.ts';
import { comparedIndicators } from './province-standing.ts';
import { isIndexLine } from './indices-figure.ts';
import { drawable, trendChart } from './trend-chart-id.ts';

/** Lines drawn on the page itself: more would be a page nobody scrolls, and a heavy one. */
const linesDrawn = { usually: 2, besideManyFigures: 0 } as const;

/** What changed in a province over time: its own lines, then all indices in one picture. */
export function provinceFigures(province: Province, reader: Reader): readonly FigureView[] {
  const indices = figureOf(`indices.${province.id}`, reader);
  return [
    ...linesOf(province).drawn.flatMap((line) => figureOf(trendChart(line), reader) ?? []),
    ...(indices ? [indices] : []),
  ];
}

/** A link to a picture, with the fragment that the picture itself would have here. */
export interface FurtherLine extends LinkView {
  readonly id: string;
}

/** The lines that stand on the page itself, the one that is told first at the beginning. */
export function provinceLinesDrawn(province: Province): readonly Series[] {
  return linesOf(province).drawn;
}

/** All lines about how things stand, in the same order; what describes the place itself is none. */
export function provinceLines(province: Province): readonly Series[] {
  const { drawn, further } = linesOf(province);
  return [...drawn, ...further.filter(({ indicator }) => !placeFacts.has(indicator))];
}

/** The other lines, which the page leads to as pictures. */
export function furtherLines(province: Province, { text, locale }: Reader): readonly FurtherLine[] {
  return linesOf(province).further.map((line) => ({
    id: `chart-${trendChart(line).replaceAll('.', '-')}`,
    text: text(find(model.indicators, line.indicator).name),
    href: pageHref(paths.chartFile(trendChart(line), 'svg'), locale),
  }));
}

/** What the page tells first comes first, then what is newest; of the place itself nothing is drawn. */
function linesOf(province: Province) {
  const told = comparedIndicators(province).map(({ newest: [claim] }) => claim?.indicator.id);
  const place = ({ indicator }: Series) => told.indexOf(indicator);
  const lines = series(observationsOfPlace(province.id))
    .filter((line) => drawable(line) && !isIndexLine(line))
    .toSorted((a, b) => place(a) - place(b) || descending(lastDay(a), lastDay(b)));
  const drawn = lines
    .filter(({ indicator }) => !placeFacts.has(indicator))
    .slice(0, hasRoomFor('lines', province.id) ? linesDrawn.usually : linesDrawn.besideManyFigures);
  return { drawn, further: lines.filter((line) => !drawn.includes(line)) };
}

function lastDay({ observations }: Series): string {
  const newest = observations.at(-1);
  return newest === undefined ? '' : endOf(newest.time);
}
