import { ascending, group } from 'd3-array';
import { gapToTarget } from '../../charts/gap/gap.ts';
import type { Target } from '../../model/legal-document.ts';
import type { Observation } from '../../model/observation.ts';
import { endOf } from '../../model/time.ts';
import { latest } from '../../stats/latest.ts';
import type { Reader } from '../../locales/reader.ts';
import { chartFormat } from './chart-format.ts';
import { whenOf } from '../views/claim-view.ts';
import { figureView, type FigureView } from './figure-view.ts';
import { model } from '../model.ts';
import { observationsOfIndicator } from '../views/observations.ts';
import { publishersOf } from '../views/publishers.ts';
import { quantityOf } from '../views/quantity.ts';
import { targetReading } from '../views/target-pace.ts';
import { goalOf } from '../views/target-view.ts';
import type { GapRow } from '../../charts/gap/spec.ts';

/** A claim set against a goal for its indicator: the nation’s own, or a place’s against the nation’s. */
interface Gap {
  readonly target: Target;
  readonly claim: Observation;
}

/** One chart for each indicator that has both a goal with a number and a dated figure of the nation. */
export function targetGaps(reader: Reader): readonly FigureView[] {
  const national = gaps.filter(({ claim }) => claim.place.kind === 'nation');
  return [...group(national, ({ target }) => target.indicator ?? '')].map(([, members]) =>
    gapFigure(members, reader),
  );
}

export function gapsOfIndicator(id: string): readonly Gap[] {
  return gaps.filter(({ target }) => target.indicator === id);
}

/**
 * The newest figures of each place against each goal; a goal once, although several documents may set
 * the same, and a figure once, although several sources may give it; in order of the due dates.
 */
function allGaps(): readonly Gap[] {
  const all = model.targets.flatMap((target) => {
    if (target.indicator === undefined || target.value === null) return [];
    const claims = comparedWith(target, observationsOfIndicator(target.indicator)).filter(
      ({ unit, scope }) => unit.id === target.unit?.id && scope === target.scope,
    );
    return [...group(claims, ({ place }) => place).values()]
      .flatMap((told) => latest(told))
      .map((claim) => ({ target, claim }));
  });
  const once = new Map(
    all.map((gap) => {
      const { indicator, place, value, bound, due } = gap.target;
      return [JSON.stringify([indicator, place.id, value, bound, due, saidBy(gap.claim)]), gap];
    }),
  );
  return [...once.values()].sort((a, b) => ascending(endOf(a.target.due), endOf(b.target.due)));
}

/** What a claim says, whoever says it. */
function saidBy({ place, time, kind, value, bound }: Observation): readonly unknown[] {
  return [place.id, time, kind, value, bound];
}

/** Rows of one picture at most; beyond it only the place whose goal it is. */
const placesShown = 12;

function comparedWith(target: Target, claims: readonly Observation[]): readonly Observation[] {
  const places = new Set(claims.map(({ place }) => place));
  return places.size <= placesShown ? claims : claims.filter(({ place }) => place === target.place);
}

/** Found once: every page of an indicator asks for its own. */
const gaps = allGaps();

export function gapFigure(members: readonly Gap[], reader: Reader): FigureView {
  const { t, format, plain } = reader;
  const [first] = members;
  if (first === undefined) throw new Error('A figure needs at least one gap.');
  const { claim, target } = first;
  const indicator = plain(claim.indicator.name);
  const isBorrowed = members.some((gap) => gap.claim.place !== gap.target.place);
  const borrowed = isBorrowed ? [t.chart.gap.borrowed] : [];
  const words = {
    chart: `${claim.indicator.id}.goal`,
    title: t.chart.gap.title(
      indicator,
      `${plain(claim.place.name)} ${quantityOf(claim, reader).phrase}`,
      goalOf(target, reader),
      format.date(target.due),
    ),
    subtitle: [t.chart.gap.subtitle(plain(claim.unit.name)), ...borrowed].join(' '),
    description: t.chart.gap.description,
    sources: publishersOf(members.map((gap) => gap.claim)),
    table: tableOf(indicator, members, reader),
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

function rowOf({ target, claim }: Gap, { plain, format }: Reader): GapRow {
  const when = claim.time === null ? [] : [format.date(claim.time)];
  return {
    id: `${target.id}-${claim.id}`,
    label: [plain(claim.place.name), ...when].join(', '),
    value: claim,
    target,
    reading: readingOf({ target, claim }),
  };
}

/** A place is read against a goal only where the goal is its own. */
function readingOf({ target, claim }: Gap) {
  if (claim.place !== target.place) return 'not-known';
  return targetReading(target)?.reading ?? 'not-known';
}

function tableOf(caption: string, members: readonly Gap[], reader: Reader) {
  const { t, plain, format } = reader;
  return {
    caption,
    columns: [
      { label: t.columns.place },
      { label: t.columns.when, isTime: true },
      { label: t.columns.newest, isNumber: true },
      { label: t.columns.target, isNumber: true },
      { label: t.columns.due },
      { label: t.columns.reading },
    ],
    rows: members.map(({ target, claim }) => [
      { text: plain(claim.place.name) },
      { text: whenOf(claim, reader) },
      { text: quantityOf(claim, reader).phrase, states: claim },
      { text: goalOf(target, reader), states: target },
      { text: format.date(target.due) },
      {
        text:
          claim.place === target.place ? t.reading[readingOf({ target, claim })] : t.chart.gap.own,
      },
    ]),
  };
}
