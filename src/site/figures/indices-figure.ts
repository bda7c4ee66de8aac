import { smallMultiples } from '../../charts/multiples/multiples.ts';
import type { Reader } from '../../locales/reader.ts';
import { find } from '../../model/lookup.ts';
import type { Province } from '../../model/place.ts';
import { medianFinding, type MedianFinding } from '../../stats/findings/median-finding.ts';
import { series, type Series } from '../../stats/series.ts';
import type { Survey } from '../../stats/surveys.ts';
import { chartFormat, shortClaim } from './chart-format.ts';
import { figureView, type FigureView } from './figure-view.ts';
import { mediansHeadline } from '../headlines/headline-counts.ts';
import { counted, type Computed } from '../views/computed.ts';
import { boundSigns } from '../views/quantity.ts';
import { model } from '../model.ts';
import { observationsOfPlace } from '../views/observations.ts';
import { publishersOf } from '../views/publishers.ts';
import { placeFacts } from '../../stats/progress.ts';
import { broadSurveys } from './survey-view.ts';
import { beside, medianNumbers, medianRuns, panelOf } from './panel.ts';
import type { MultipleRun } from '../../charts/multiples/spec.ts';

interface Index {
  readonly surveys: readonly Survey[];
  readonly medians: readonly MultipleRun[];
}

/** What is surveyed again and again in most provinces: indices, population, area; by indicator. */
const indices: ReadonlyMap<string, Index> = new Map(
  [...model.indicators.values()]
    .filter(({ kind }) => kind !== 'rank')
    .map(({ id }) => ({ id, surveys: broadSurveys(id) }))
    .filter(({ surveys }) => surveys.length > 1)
    .map(({ id, surveys }) => [id, { surveys, medians: medianRuns(surveys) }]),
);

/** What a sentence counts: people and area are no index. */
const surveyed = [...indices]
  .filter(([id]) => !placeFacts.has(id))
  .flatMap(([, { surveys }]) => surveys)
  .map(({ observations }) => observations);

/** Whether a line is one of the small charts of `indicesFigure`. */
export function isIndexLine({ indicator, kind }: Series): boolean {
  return kind !== 'rank' && indices.has(indicator);
}

/** Indices with a long history are told first. */
function editionsOf({ indicator }: Series): number {
  return indices.get(indicator)?.surveys.length ?? 0;
}

/** In how many indices the province lies on which side of the middle. */
function sidesOf(
  { indices: all, above, at, below }: MedianFinding,
  { id }: Province,
  { format }: Reader,
): readonly Computed[] {
  const counts = [
    ['indices', all],
    ['indices-above', above],
    ['indices-at', at],
    ['indices-below', below],
  ] as const;
  return counts.map(([role, count]) => ({ ...counted(role, count, format), place: id }));
}

/** The middles that are drawn beside the lines of a province. */
function mediansBeside(lines: readonly Series[], reader: Reader): readonly Computed[] {
  return lines.flatMap((line) => {
    const { surveys = [], medians = [] } = indices.get(line.indicator) ?? {};
    const drawn = new Set(beside(line, medians).flatMap((run) => run.map(({ time }) => time)));
    return medianNumbers(surveys, reader).filter(({ time }) => drawn.has(String(time)));
  });
}

/** A province in every survey that is taken again, each beside the middle of the provinces; undefined where none reaches it. */
export function indicesFigure(province: Province, reader: Reader): FigureView | undefined {
  const { t, plain, format } = reader;
  const lines = series(observationsOfPlace(province.id))
    .filter(isIndexLine)
    .sort((a, b) => editionsOf(b) - editionsOf(a));
  const finding = medianFinding(surveyed, province.id);
  if (lines.length === 0 || finding === undefined) return undefined;
  const claims = lines.flatMap(({ observations }) => observations);
  const rowOf = new Map(claims.map(({ id }, row) => [id, row]));
  const formats = chartFormat(reader);
  const panels = lines.map((line) => {
    const title = plain(find(model.indicators, line.indicator).name);
    const reference = beside(line, indices.get(line.indicator)?.medians ?? []);
    return { ...panelOf(line, title, 'focus', ({ id }) => rowOf.get(id) ?? 0), reference };
  });
  return figureView(
    {
      chart: `indices.${province.id}`,
      title: mediansHeadline(finding, province, reader),
      subtitle: t.chart.indices.subtitle,
      description: t.chart.indices.description,
      sources: publishersOf(claims),
      table: {
        caption: t.chart.indices.caption(plain(province.name)),
        columns: [
          { label: t.columns.indicator, codes: 'indicator_id' },
          { label: t.columns.when, isTime: true },
          { label: t.columns.value, isNumber: true },
        ],
        rows: claims.map((claim) => [
          { text: plain(claim.indicator.name), code: claim.indicator.id },
          { text: format.date(claim.time) },
          { text: shortClaim(claim, reader), states: claim },
        ]),
      },
      computed: [...sidesOf(finding, province, reader), ...mediansBeside(lines, reader)],
    },
    (drawing) =>
      smallMultiples({
        ...drawing,
        sections: [{ panels }],
        scale: 'own',
        format: {
          value: formats.value,
          claim: (point) => boundSigns[point.bound] + formats.value(point.value),
          date: formats.date,
        },
        labels: {
          notReported: t.chart.notReported,
          line: plain(province.name),
          reference: reader.words.labels.medianWord,
        },
      }),
    reader,
  );
}
