import { group } from 'd3-array';
import type { Indicator } from '../../model/indicator.ts';
import { find } from '../../model/lookup.ts';
import type { Bound, Observation } from '../../model/observation.ts';
import { daysOf, utc, type Edtf } from '../../model/time.ts';
import { latest, resultKinds } from '../../stats/latest.ts';
import { breaksOf, cutsOf } from '../../stats/segments.ts';
import { isTimed, series, type Series, type TimedObservation } from '../../stats/series.ts';
import type { Reader } from '../../locales/reader.ts';
import { claimCards } from '../views/claim-card.ts';
import { whenOf, type ClaimView } from '../views/claim-view.ts';
import { shortClaim } from '../figures/chart-format.ts';
import { observationsOfIndicator } from '../views/observations.ts';
import { middleOf } from '../../charts/axes/time-span.ts';
import { runsOf } from '../../stats/runs.ts';

/** To which side of its mark a number may lie. */
export type Side = 'more' | 'less' | 'about';

/** One of the newest claims about a place, in words and as a point. */
export interface CompareClaim {
  /** Also its fragment on the page of the place; of a national one, on that of the indicator. */
  readonly id: string;
  readonly value: number;
  readonly side?: Side | undefined;
  /** Whether it has a place on the scale: a result with a time, in the unit of the indicator. */
  readonly isDrawn: boolean;
  /** With bound and unit. */
  readonly phrase: string;
  /** With a sign for the bound, without the unit. */
  readonly short: string;
  readonly when: string;
  /** Whether another of them says otherwise. */
  readonly isDisputed?: true | undefined;
  /** What the number is not. */
  readonly caution?: string | undefined;
  /** Of the list of sources. */
  readonly sources: readonly number[];
}

/** A claim over time: day since 1970, value, what it says, the side of a bound. */
export type ComparePoint = readonly [day: number, value: number, says: string, side?: Side];

/** A day on which a line ends: new territory, new definition. */
export interface CompareCut {
  readonly day: number;
  readonly text: string;
}

export interface ComparePlace {
  /** Several, where more than one source told of the newest day. */
  readonly newest: readonly CompareClaim[];
  readonly points: readonly ComparePoint[];
  /** Which points a line may join, by their numbers. */
  readonly runs: readonly (readonly number[])[];
  readonly cuts: readonly CompareCut[];
}

/** All that the page needs to know of one indicator. Places that it leaves out reported nothing. */
export interface CompareFile {
  /** The unit, and which way is better. */
  readonly about: string;
  readonly scale: 'number' | 'percent' | 'rank';
  readonly isFlow: boolean;
  readonly sources: readonly CompareSource[];
  readonly places: Readonly<Record<string, ComparePlace>>;
}

interface CompareSource {
  readonly publisher: string;
  readonly href: string;
  readonly hreflang: string;
}

/** An indicator as the script of the page reads it: everything printed as other pages print it. */
export function compareFile(indicator: Indicator, reader: Reader): CompareFile {
  const { t, plain } = reader;
  const { id, unit, direction, kind } = indicator;
  // A part of one place is not to be set beside the whole of another.
  const claims = observationsOfIndicator(id).filter(({ scope }) => scope === undefined);
  const byClaim = new Map(claims.map((claim) => [claim.id, claim]));
  const sources = new Map<string, CompareSource>();
  const members = group(claims, ({ place }) => place.id);
  return {
    about: `${sentence(plain(unit.name))} ${sentence(t.direction[direction])}`,
    scale: scaleOf(indicator),
    isFlow: kind === 'flow',
    places: Object.fromEntries(
      [...members].map(([place, own]) => {
        const cards = claimCards(ofOneScope(own), reader);
        const newest = cards.flatMap((card) =>
          card.newest.map((view) => {
            const claim = find(byClaim, view.id);
            return newestClaim(claim, view, shortClaim(claim, reader), sources);
          }),
        );
        return [place, { newest, ...overTime(own, reader) }];
      }),
    ),
    sources: [...sources.values()],
  };
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function scaleOf({ unit: { style } }: Indicator): CompareFile['scale'] {
  return style === 'percent' || style === 'rank' ? style : 'number';
}

/** A place has one card here: that of the scope its newest claims are about, the whole before a part. */
function ofOneScope(claims: readonly Observation[]): readonly Observation[] {
  const [stands = claims[0]] = latest(claims);
  return claims.filter(({ scope }) => scope?.id === stands?.scope?.id);
}

function newestClaim(
  claim: Observation,
  view: ClaimView,
  short: string,
  sources: Map<string, CompareSource>,
): CompareClaim {
  return {
    id: claim.id,
    value: claim.value,
    side: sides[claim.bound],
    isDrawn: isTimed(claim) && isResult(claim),
    phrase: view.quantity.phrase,
    short,
    when: view.when,
    isDisputed: claim.conflicts.length > 0 || undefined,
    caution: view.caution || undefined,
    sources: view.citations.map((cited) => numberOf(cited, sources)),
  };
}

/** The place of a source in the list, to which it is added when it is new. */
function numberOf(
  { publisher, href, hreflang }: CompareSource,
  sources: Map<string, CompareSource>,
): number {
  if (!sources.has(href)) sources.set(href, { publisher, href, hreflang });
  return [...sources.keys()].indexOf(href);
}

const sides: Readonly<Record<Bound, Side | undefined>> = {
  exact: undefined,
  'at-least': 'more',
  'more-than': 'more',
  about: 'about',
  'at-most': 'less',
  'less-than': 'less',
};

function isResult({ kind, unit, indicator }: Observation): boolean {
  return resultKinds.includes(kind) && unit.id === indicator.unit.id;
}

/** Counts over periods of any length make no course; every other result does. */
function overTime(claims: readonly Observation[], reader: Reader): Omit<ComparePlace, 'newest'> {
  const lines = series(claims.filter(isResult)).filter(({ kind }) => kind !== 'flow');
  const drawn = lines.flatMap(({ observations }) => observations);
  const numbers = new Map(drawn.map(({ id }, i) => [id, i]));
  return {
    points: drawn.map((claim) => pointOf(claim, reader)),
    runs: lines.flatMap((line) =>
      runsOf(line, breaksOf(line)).map((run) => run.map(({ id }) => find(numbers, id))),
    ),
    cuts: lines[0] === undefined ? [] : cutsIn(lines[0], reader),
  };
}

function pointOf(claim: TimedObservation, reader: Reader): ComparePoint {
  const side = sides[claim.bound];
  const says = `${shortClaim(claim, reader)}, ${whenOf(claim, reader)}`;
  const day = toDay(middleOf(claim.time));
  return side === undefined ? [day, claim.value, says] : [day, claim.value, says, side];
}

function cutsIn(line: Series, { t, format }: Reader): readonly CompareCut[] {
  const cut = (date: Edtf, why: keyof typeof t.chart.break) => ({
    day: toDay(utc(daysOf(date).first)),
    text: t.chart.break[why](format.date(date)),
  });
  return [
    ...breaksOf(line).map((date) => cut(date, 'definition')),
    ...cutsOf(line.place).map((date) => cut(date, 'territory')),
  ];
}

function toDay(ms: number): number {
  return Math.round(ms / 86_400_000);
}
