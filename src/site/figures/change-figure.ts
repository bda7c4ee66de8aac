import { slope } from '../../charts/slope/slope.ts';
import type { Reader } from '../../locales/reader.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { TimedObservation } from '../../stats/series.ts';
import { slopeFinding, type SlopeFinding } from '../../stats/findings/slope-finding.ts';
import type { Survey } from '../../stats/surveys.ts';
import { figureView, type FigureView } from './figure-view.ts';
import { slopeHeadline } from '../headlines/headline-editions.ts';
import { counted, type Computed } from '../views/computed.ts';
import { decimalsOf, roundedTo } from '../headlines/headline-quantity.ts';
import { publishersOf } from '../views/publishers.ts';
import { valueWriter } from './survey-view.ts';

/** How the provinces moved from one edition to another; undefined where they cannot be compared. */
export function changeFigure(
  indicator: Indicator,
  [earlier, later]: readonly [Survey, Survey],
  reader: Reader,
): FigureView | undefined {
  const { t, plain, format } = reader;
  const finding = slopeFinding(earlier.observations, later.observations);
  if (finding === undefined) return undefined;
  const labels = reader.words.labels;
  const claims = [...earlier.observations, ...later.observations];
  const write = valueWriter(indicator, claims, reader);
  const editions = [format.date(earlier.time), format.date(later.time)] as const;
  const places = pairsOf(earlier, later, reader);
  const valueOf = (claim: TimedObservation | undefined) =>
    claim === undefined ? t.chart.notReported : write(claim.value);
  return figureView(
    {
      chart: `${indicator.id}.change`,
      title: slopeHeadline(finding, reader),
      subtitle: t.chart.survey.change(plain(indicator.unit.name)),
      description: t.chart.survey.changeDescription,
      sources: publishersOf(claims),
      table: {
        caption: plain(indicator.name),
        columns: [
          { label: t.columns.place, codes: 'place_id' },
          ...editions.map((label) => ({ label, isNumber: true })),
        ],
        rows: places.map(({ id, name, before, after }) => [
          { text: name, code: id },
          { text: valueOf(before), value: before?.value, states: before },
          { text: valueOf(after), value: after?.value, states: after },
        ]),
      },
      computed: changeNumbers(finding, reader),
    },
    (drawing) =>
      slope({
        ...drawing,
        places: places.map(({ id, name, before, after }, row) => ({
          ...{ place: { id }, name, before: before?.value, after: after?.value, row },
        })),
        editions,
        style: indicator.unit.style,
        format: { value: write },
        labels: {
          notReported: t.chart.notReported,
          course: (course, count) => labels.course(course, count, format),
        },
      }),
    reader,
  );
}

/** How many moved which way, and the largest move. */
function changeNumbers(finding: SlopeFinding, reader: Reader): readonly Computed[] {
  const { from, to, rose, fell, same, places, largest } = finding;
  const { format } = reader;
  const between = {
    indicator: to.indicator.id,
    timing: 'period',
    time: `${from.time}/${to.time}`,
  } as const;
  const counts = [
    ['places-compared', places],
    ['places-up', rose],
    ['places-down', fell],
    ['places-same', same],
  ] as const;
  return [
    ...counts.map(([role, count]) => ({ ...between, ...counted(role, count, format) })),
    ...largest.map(({ to: { place, unit }, change }) => ({
      ...between,
      role: 'largest-change' as const,
      value: change,
      shown: format.signed(roundedTo(change, decimalsOf(to.indicator))),
      unit: unit.id,
      place: place.id,
    })),
  ];
}

/** Each place of either edition with its claims, by name. */
function pairsOf(earlier: Survey, later: Survey, { plain, format }: Reader) {
  const before = new Map(earlier.observations.map((claim) => [claim.place.id, claim]));
  const after = new Map(later.observations.map((claim) => [claim.place.id, claim]));
  return [...new Map([...before, ...after]).values()]
    .map(({ place }) => ({
      id: place.id,
      name: plain(place.name),
      before: before.get(place.id),
      after: after.get(place.id),
    }))
    .toSorted((a, b) => format.compare(a.name, b.name));
}
