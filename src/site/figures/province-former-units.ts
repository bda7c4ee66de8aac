import { descending } from 'd3-array';
import { smallMultiples } from '../../charts/multiples/multiples.ts';
import type { Reader } from '../../locales/reader.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Province } from '../../model/place.ts';
import { series, type Series, type TimedObservation } from '../../stats/series.ts';
import { chartFormat } from './chart-format.ts';
import { figureView, type FigureView } from './figure-view.ts';
import { panelOf } from './panel.ts';
import { placeFacts } from '../../stats/progress.ts';
import { model } from '../model.ts';
import { formerProvinces, observationsOfPlace } from '../views/observations.ts';
import { publishersOf } from '../views/publishers.ts';
import { boundSigns } from '../views/quantity.ts';
import { broadSurveys, valueWriter } from './survey-view.ts';

/** One indicator of the units that a province was made of, each on its own territory. */
export interface FormerLines {
  readonly chart: string;
  readonly indicator: Indicator;
  readonly lines: readonly Series[];
}

/** How many indicators are set side by side: those told longest. */
const shown = 2;

/** Surveyed in most provinces again and again, the longest history first; no ranks, no parts. */
const surveyed = [...model.indicators.values()]
  .filter(({ id, kind }) => kind === 'index' && !placeFacts.has(id))
  .map((indicator) => ({ indicator, editions: broadSurveys(indicator.id).length }))
  .filter(({ editions }) => editions > 1)
  .toSorted((a, b) => descending(a.editions, b.editions))
  .map(({ indicator }) => indicator);

/** What can be set side by side of the units before 1 July 2025; nothing where fewer than two have a line. */
export function formerLines(province: Province): readonly FormerLines[] {
  const lines = formerProvinces
    .filter(({ successor }) => successor === province.id)
    .flatMap(linesOf);
  return surveyed
    .map((indicator) => ({
      chart: `former.${province.id}.${indicator.id}`,
      indicator,
      lines: lines.filter((line) => line.indicator === indicator.id),
    }))
    .filter((found) => found.lines.length > 1)
    .slice(0, shown);
}

/** The lines of a unit with more than one date, one for each indicator. */
function linesOf({ id }: Province): readonly Series[] {
  const drawn = series(observationsOfPlace(id)).filter(
    ({ kind, observations }) =>
      kind === 'index' && new Set(observations.map(({ time }) => time)).size > 1,
  );
  return [...new Map(drawn.map((line) => [line.indicator, line])).values()];
}

/** Small charts of the former units side by side on one scale: never one line. */
export function formerFigure(found: FormerLines, reader: Reader): FigureView {
  const { t, plain, format } = reader;
  const { former } = reader.words.province;
  const { chart, indicator } = found;
  const lines = found.lines.toSorted((a, b) =>
    format.compare(plain(a.place.name), plain(b.place.name)),
  );
  const claims = lines.flatMap(({ observations }) => observations);
  const rowOf = new Map(claims.map(({ id }, row) => [id, row]));
  const formats = chartFormat(reader);
  const write = valueWriter(indicator, claims, reader);
  return figureView(
    {
      chart,
      title: titleOf(indicator, lines, write, reader),
      subtitle: former.subtitle(plain(indicator.unit.name)),
      description: former.description,
      sources: publishersOf(claims),
      table: {
        caption: former.caption(plain(indicator.name)),
        columns: [
          { label: t.columns.place, codes: 'place_id' },
          { label: t.columns.when, isTime: true },
          { label: t.columns.value, isNumber: true },
        ],
        rows: claims.map((claim) => [
          { text: plain(claim.place.name), code: claim.place.id },
          { text: format.date(claim.time) },
          { text: `${boundSigns[claim.bound]}${write(claim.value)}`, states: claim },
        ]),
      },
    },
    (drawing) =>
      smallMultiples({
        ...drawing,
        sections: [
          {
            panels: lines.map((line) =>
              panelOf(line, plain(line.place.name), 'place', ({ id }) => rowOf.get(id) ?? 0),
            ),
          },
        ],
        scale: 'shared',
        format: {
          value: formats.value,
          claim: (point) => boundSigns[point.bound] + write(point.value),
          date: formats.date,
        },
        labels: { notReported: t.chart.notReported },
      }),
    reader,
  );
}

/** The newest values at a time that all lines have, highest first; without one, the name alone. */
function titleOf(
  indicator: Indicator,
  lines: readonly Series[],
  write: (value: number) => string,
  reader: Reader,
): string {
  const { plain, format, locale } = reader;
  const { former } = reader.words.province;
  const name = plain(indicator.name);
  const time = lines[0]?.observations
    .map((claim) => claim.time)
    .findLast((one) => lines.every((line) => claimAt(line, one) !== undefined));
  if (time === undefined) return former.caption(name);
  const values = lines
    .flatMap((line) => claimAt(line, time) ?? [])
    .toSorted((a, b) => descending(a.value, b.value))
    .map((claim) => former.value(plain(claim.place.name), write(claim.value)));
  return former.title(name, format.date(time), values.join(locale === 'en' ? ', ' : '; '));
}

/** The one claim of a time; undefined where there is none, or more than one. */
function claimAt({ observations }: Series, time: string): TimedObservation | undefined {
  const found = observations.filter((claim) => claim.time === time && claim.bound === 'exact');
  return found.length === 1 ? found[0] : undefined;
}
