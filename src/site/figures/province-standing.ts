import { descending } from 'd3-array';
import type { Target } from '../../model/legal-document.ts';
import type { Observation } from '../../model/observation.ts';
import { isCurrent, type Province } from '../../model/place.ts';
import { endOf } from '../../model/time.ts';
import { comparable } from '../../stats/comparable.ts';
import { latest } from '../../stats/latest.ts';
import { isNear } from '../../stats/near.ts';
import { isTimed } from '../../stats/series.ts';
import { standing, type Standing } from '../../stats/standing.ts';
import { asWritten } from '../views/claim-groups.ts';
import { documentDate } from '../views/document-date.ts';
import { placeFacts } from '../../stats/progress.ts';
import { model } from '../model.ts';
import { observationsOfIndicator, observationsOfPlace } from '../views/observations.ts';
import { broadSurveys } from './survey-view.ts';
import { targetsFor } from '../views/targets-for.ts';

/** One indicator of a province, with all that it may honestly be set beside. */
export interface Compared {
  /** The newest; several where sources disagree. */
  readonly newest: readonly Observation[];
  /** The newest comparable of the nation, with its own date. */
  readonly nation: readonly Observation[];
  readonly goals: readonly Target[];
  /** Among the provinces of the same edition. */
  readonly standing: Standing | undefined;
  /** Its place in the order of what to tell first. */
  readonly weight: number;
}

/** The day from which the 34 units of today exist. */
export const reformDay =
  model.provinces.map(({ from }) => from ?? '').reduce((a, b) => (a > b ? a : b)) || '2025-07-01';

/** Every indicator of a province that says how things stand, what tells most first. */
export function comparedIndicators(province: Province): readonly Compared[] {
  const known = found.get(province.id) ?? foundFor(province);
  found.set(province.id, known);
  return known;
}

/** Found once: each page asks for them several times, in each language. */
const found = new Map<string, readonly Compared[]>();

function foundFor(province: Province): readonly Compared[] {
  const claims = observationsOfPlace(province.id).toSorted(asWritten);
  const told = claims.filter(({ indicator }) => !placeFacts.has(indicator.id));
  return [...Map.groupBy(told, ({ indicator }) => indicator.id).values()]
    .flatMap((members) => comparedOf(members, province))
    .toSorted(
      (a, b) => b.weight - a.weight || descending(yearOf(a), yearOf(b)) || length(b) - length(a),
    );
}

function comparedOf(members: readonly Observation[], province: Province): readonly Compared[] {
  const newest = unlike(latest(members));
  const [claim] = newest;
  if (claim === undefined) return [];
  const survey = surveyOfClaim.get(claim.id);
  const compared = {
    newest,
    nation: nationBeside(claim, province),
    goals: goalsFor(claim, province),
    standing: newest.length === 1 && survey ? standing(claim, survey) : undefined,
  };
  return [{ ...compared, weight: weightOf(compared, province) }];
}

/** The broad survey that a claim belongs to. */
const surveyOfClaim: ReadonlyMap<string, readonly Observation[]> = new Map(
  [...model.indicators.keys()]
    .flatMap(broadSurveys)
    .flatMap(({ observations }) => observations.map(({ id }) => [id, observations] as const)),
);

/** Totals of places of unequal size say nothing side by side. */
function isCount({ unit: { style } }: Observation): boolean {
  return style === 'count' || style === 'currency';
}

/**
 * The nation at the same time where it has a figure for it, else its newest at most a year away;
 * beside a former unit nothing that came after it, beside a count nothing.
 */
function nationBeside(claim: Observation, { to }: Province): readonly Observation[] {
  const national = observationsOfIndicator(claim.indicator.id).filter(
    ({ place }) => place === model.nation,
  );
  if (!isTimed(claim) || isCount(claim)) return [];
  const known = comparable(claim, national)
    .filter((one) => isNear(one, claim))
    .filter(({ time }) => to === undefined || endOf(time) <= to || time === claim.time);
  const alike = known.filter(({ time }) => time === claim.time);
  return unlike(latest(alike.length > 0 ? alike : known));
}

/**
 * Its own goals; without one those of the nation, except for counts; for a former unit those set while
 * it existed.
 */
function goalsFor(claim: Observation, province: Province): readonly Target[] {
  const { indicator, unit, scope } = claim;
  const { to } = province;
  const own = targetsFor(indicator.id, province, unit.id, scope?.id);
  const national = targetsFor(indicator.id, model.nation, unit.id, scope?.id).filter((target) => {
    const date = documentDate(target);
    return to === undefined || (date !== null && endOf(date) <= to);
  });
  const goals = own.length > 0 || isCount(claim) ? own : national;
  return currentGoals(goals, claim);
}

/** Claims that say the same at the same time are told once. */
export function unlike(claims: readonly Observation[]): readonly Observation[] {
  const said = ({ time, value, bound, kind, unit }: Observation) =>
    [time, value, bound, kind, unit.id].join(' ');
  return [...new Map(claims.toReversed().map((claim) => [said(claim), claim])).values()].reverse();
}

/** Goals still ahead of a claim, else the last that was due. */
function currentGoals(goals: readonly Target[], { time }: Observation): readonly Target[] {
  const ahead = goals.filter(({ due }) => time === null || endOf(due) >= endOf(time));
  return ahead.length > 0 ? ahead : goals.slice(-1);
}

/** A goal tells most, then what is of the new territory, then shares and scores. */
function weightOf(
  { newest: [claim], nation, goals, standing: among }: Omit<Compared, 'weight'>,
  province: Province,
): number {
  if (claim === undefined) return 0;
  const isNew = isCurrent(province) && claim.time !== null && endOf(claim.time) >= reformDay;
  const isComparable = nation.length > 0 || among !== undefined;
  const isRelative = ['share', 'rank', 'index'].includes(claim.kind);
  return (
    (goals.length > 0 ? 8 : 0) +
    (isNew ? 4 : 0) +
    (isRelative ? 2 : 0) +
    (isComparable && isRelative ? 1 : 0)
  );
}

function yearOf({ newest: [claim] }: Compared): string {
  return claim?.time == null ? '' : endOf(claim.time).slice(0, 4);
}

function length({ newest: [claim] }: Compared): number {
  if (claim === undefined) return 0;
  return observationsOfPlace(claim.place.id).filter(
    ({ indicator }) => indicator.id === claim.indicator.id,
  ).length;
}

/** Rows of the table at most: what a reader takes in. */
const rowsShown = 8;

/** What can be set beside something, and published ranks, which say it themselves. */
export function comparedRows(province: Province): readonly Compared[] {
  return keyIndicators(province)
    .filter(
      ({ newest: [claim], nation, goals, standing: among }) =>
        claim?.kind === 'rank' || nation.length > 0 || goals.length > 0 || among !== undefined,
    )
    .slice(0, rowsShown);
}

/**
 * What a province’s page says first: its newest rank, published or within one survey, unless a
 * result is more than a year newer; then that.
 */
export function firstToTell(province: Province): Compared | undefined {
  const newestFirst = keyIndicators(province).toSorted((a, b) => descending(dayOf(a), dayOf(b)));
  const [newest] = newestFirst;
  const ranked = newestFirst.find(
    ({ newest: [claim], standing: among }) => claim?.kind === 'rank' || among?.rank !== undefined,
  );
  const [rank, result] = [ranked?.newest[0], newest?.newest[0]];
  if (rank === undefined || result === undefined) return newest;
  return isTimed(rank) && isTimed(result) && isNear(rank, result) ? ranked : newest;
}

function dayOf({ newest: [claim] }: Compared): string {
  return claim?.time == null ? '' : endOf(claim.time);
}

/** The indicators to tell first: of the many scores of one report only the first. */
export function keyIndicators(province: Province): readonly Compared[] {
  const seen = new Set<string>();
  return comparedIndicators(province).filter(({ newest: [claim] }) => {
    if (claim === undefined || !['rank', 'index'].includes(claim.kind)) return true;
    const family = [claim.reportedBy.id, claim.kind].join(' ');
    if (seen.has(family)) return false;
    seen.add(family);
    return true;
  });
}
