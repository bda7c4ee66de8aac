import { ascending } from 'd3-array';
import { gapToTarget } from '../../charts/gap/gap.ts';
import type { Target } from '../../model/legal-document.ts';
import type { Observation } from '../../model/observation.ts';
import { endOf } from '../../model/time.ts';
import { latest } from '../../stats/latest.ts';
import type { Reader } from '../../locales/reader.ts';
import { chartFormat } from './chart-format.ts';
import { whenOf } from '../views/claim-words.ts';
import { figureView, type FigureView } from './figure-view.ts';
import { model } from '../model.ts';
import type { Computed } from '../views/computed.ts';
import { publishersOf } from '../views/publishers.ts';
import { distanceText, readingPhrase } from '../views/reading-view.ts';
import { quantityOf } from '../views/quantity.ts';
import { claimsFor, targetReading } from '../views/target-reading.ts';
import { goalOf } from '../views/target-view.ts';
import type { TableView } from '../views/table-view.ts';
import type { GapRow } from '../../charts/gap/spec.ts';

/** A claim set against a goal that was set for its own place. */
interface Gap {
  readonly target: Target;
  readonly claim: Observation;
}

export function gapsOfIndicator(id: string): readonly Gap[] {
  return gaps.filter(({ target }) => target.indicator === id);
}

/**
 * The newest figures of the place that each goal is for; a goal once, although several documents may
 * set the same, and a figure once, although several sources may give it; the nation’s before those
 * of provinces, each in order of the due dates.
 */
function allGaps(): readonly Gap[] {
  const all = model.targets.flatMap((target) => {
    if (target.indicator === undefined || target.value === null) return [];
    const claims = claimsFor(target).filter(({ unit }) => unit.id === target.unit?.id);
    return latest(claims).map((claim) => ({ target, claim }));
  });
  const once = new Map(
    all.map((gap) => {
      const { indicator, place, scope, value, bound, due } = gap.target;
      const goal = [indicator, place.id, scope?.id, value, bound, due];
      return [JSON.stringify([...goal, saidBy(gap.claim)]), gap];
    }),
  );
  return [...once.values()].sort(
    ({ target: a }, { target: b }) =>
      ascending(orderOf(a), orderOf(b)) || ascending(endOf(a.due), endOf(b.due)),
  );
}

function orderOf({ place }: Target): string {
  return place.kind === 'nation' ? '' : place.id;
}

/** What a claim says, whoever says it. */
function saidBy({ place, time, kind, value, bound }: Observation): readonly unknown[] {
  return [place.id, time, kind, value, bound];
}

/** Found once: every page of an indicator asks for its own. */
const gaps = allGaps();

export function gapFigure(members: readonly Gap[], reader: Reader): FigureView {
  const { t, format, plain } = reader;
  const [first] = members;
  if (first === undefined) throw new Error('A figure needs at least one gap.');
  const { claim, target } = first;
  const indicator = plain(claim.indicator.name);
  const words = {
    chart: `${claim.indicator.id}.goal`,
    title: t.chart.gap.title(
      indicator,
      told(first, members, reader),
      goalOf(target, reader),
      format.date(target.due),
    ),
    subtitle: t.chart.gap.subtitle(plain(claim.unit.name)),
    description: t.chart.gap.description,
    sources: publishersOf(members.map((gap) => gap.claim)),
    table: tableOf(indicator, members, reader),
    computed: members.flatMap((gap) => distanceNumber(gap, reader)),
  };
  const formats = chartFormat(reader);
  return figureView(
    words,
    (frame) =>
      gapToTarget({
        ...frame,
        rows: members.map((gap) => rowOf(gap, reader)),
        format: formats,
        labels: {
          notReported: t.chart.notReported,
          reading: (reading) => t.reading[reading],
        },
      }),
    reader,
  );
}

/** What the newest figures for the first goal say; of several none is picked. */
function told(first: Gap, members: readonly Gap[], reader: Reader): string {
  const { t, format, plain } = reader;
  const claims = members
    .flatMap(({ target, claim }) => (target === first.target ? [claim] : []))
    .toSorted((a, b) => ascending(a.value, b.value));
  const phrases = [...new Set(claims.map((claim) => quantityOf(claim, reader).phrase))];
  const place = plain(first.claim.place.name);
  return phrases.length > 1
    ? t.chart.gap.disputed(place, format.list(phrases))
    : `${place} ${phrases.join('')}`;
}

function rowOf({ target, claim }: Gap, { plain, format }: Reader): GapRow {
  const when = claim.time === null ? [] : [format.date(claim.time)];
  return {
    id: `${target.id}-${claim.id}`,
    label: [plain(claim.place.name), ...when].join(', '),
    value: claim,
    target,
    reading: readingOf(target),
  };
}

function readingOf(target: Target) {
  return targetReading(target)?.reading ?? 'not-known';
}

/** The word, and how far the goal is. */
function readingText(target: Target, reader: Reader): string {
  const read = targetReading(target);
  return read ? readingPhrase(target, read, reader) : reader.t.reading['not-known'];
}

/** How far the goal is, as the reading says it. */
function distanceNumber({ target }: Gap, reader: Reader): readonly Computed[] {
  const read = targetReading(target);
  if (read?.distance === undefined) return [];
  const { value } = read.distance;
  return [
    {
      role: 'distance',
      value,
      shown: distanceText(target, read, reader),
      unit: target.unit?.id,
      indicator: target.indicator,
      place: target.place.id,
      goal: target.id,
    },
  ];
}

function tableOf(caption: string, members: readonly Gap[], reader: Reader): TableView {
  const { t, plain, format } = reader;
  return {
    caption,
    columns: [
      { label: t.columns.place, codes: 'place_id' },
      { label: t.columns.when, isTime: true },
      { label: t.columns.newest, isNumber: true },
      { label: t.columns.target, isNumber: true },
      { label: t.columns.due },
      { label: t.columns.reading, codes: 'reading_id' },
    ],
    rows: members.map(({ target, claim }) => [
      { text: plain(claim.place.name), code: claim.place.id },
      { text: whenOf(claim, reader) },
      { text: quantityOf(claim, reader).phrase, states: claim },
      { text: goalOf(target, reader), states: target },
      { text: format.date(target.due) },
      { text: readingText(target, reader), code: readingOf(target) },
    ]),
  };
}
