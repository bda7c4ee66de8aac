import { group } from 'd3-array';
import type { Indicator } from '../../model/indicator.ts';
import { find } from '../../model/lookup.ts';
import type { Observation } from '../../model/observation.ts';
import { daysOf, utc, type Edtf } from '../../model/time.ts';
import { latest, resultKinds } from '../../stats/latest.ts';
import { breaksOf, cutsOf } from '../../stats/segments.ts';
import { isTimed, series, type Series, type TimedObservation } from '../../stats/series.ts';
import type { Reader } from '../../locales/reader.ts';
import { claimCards } from '../views/claim-card.ts';
import type { ClaimView } from '../views/claim-view.ts';
import { whenOf } from '../views/claim-words.ts';
import { shortClaim } from '../figures/chart-format.ts';
import { observationsOfIndicator } from '../views/observations.ts';
import { compareAnswers } from './compare-answers.ts';
import { middleOf } from '../../charts/axes/time-span.ts';
import type {
  CompareClaim,
  CompareCut,
  CompareFile,
  ComparePlace,
  ComparePoint,
  CompareSource,
  OpenBound,
} from '../../charts/compare/spec.ts';
import { runsOf } from '../../stats/runs.ts';

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
    answers: compareAnswers(claims, reader),
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
    bound: openBound(claim),
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

function openBound({ bound }: Observation): OpenBound | undefined {
  return bound === 'exact' ? undefined : bound;
}

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
  const bound = openBound(claim);
  const says = `${shortClaim(claim, reader)}, ${whenOf(claim, reader)}`;
  const day = toDay(middleOf(claim.time));
  return bound === undefined ? [day, claim.value, says] : [day, claim.value, says, bound];
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
