import type { Target } from '../../model/legal-document.ts';
import type { Observation } from '../../model/observation.ts';
import { daysOf, endOf, type Edtf } from '../../model/time.ts';
import { latest, resultKinds } from '../latest.ts';
import { breaksOf, segments } from '../segments.ts';
import { isTimed, series, type TimedObservation } from '../series.ts';
import { isSinceSet, meets } from '../target-distance.ts';
import { isPastDue, lastDay } from './due.ts';
import { confirmationOf, type Confirmation } from './confirmation.ts';
import { distanceTo } from './distance.ts';
import type { Reading, TargetReading } from './reading.ts';
import { isOnLine, sinceSet, straightLine } from './straight-line.ts';

export interface ReadFrom {
  /** The day on which the goal was set, as exact as known. */
  readonly setOn: Edtf;
  /** The day up to which sources were read (YYYY-MM-DD). */
  readonly until: string;
}

/**
 * How a goal reads from the claims about its indicator, place and scope. undefined where it has no
 * number, or nothing with a time was reported in its unit.
 */
export function targetReading(
  target: Target,
  claims: readonly Observation[],
  from: ReadFrom,
): TargetReading | undefined {
  const inUnit = claims
    .filter(({ kind, unit }) => resultKinds.includes(kind) && unit.id === target.unit?.id)
    .filter(isTimed)
    .filter(({ time }) => !isOfYears(time));
  if (target.value === null || inUnit.length === 0) return undefined;
  const isPast = isPastDue(target.due, from.until);
  const told = lineFor(target, inUnit, isPast);
  const deciding = decidingClaims(target, told, isPast);
  const newest = deciding.length > 0 ? deciding : timedLatest(told);
  const confirmation = confirmationOf(deciding, inUnit, target);
  const reading = readingOf({ target, told, deciding, confirmation, ...from }, isPast);
  const [now] = newest;
  if (now === undefined) return undefined;
  return {
    reading,
    newest,
    distance: distanceTo(newest, target),
    since: sinceWhen({ target, told, now, reading, ...from }),
    isPast,
    publishers: isMet(reading) ? confirmation.publishers : [],
    line: isOnWay(reading) ? straightLine(told, now, target, from.setOn) : undefined,
  };
}

/** Whether a reading says that the goal is reached, by whomever. */
export function isMet(reading: Reading): boolean {
  return reading === 'met' || reading === 'reported-met';
}

/**
 * Whether nobody can say if the goal is reached: nothing is told of its time, or what is told leaves
 * it open. A figure that lies short of a goal which still has time says so by its distance.
 */
export function isUndecided({ reading, distance }: TargetReading): boolean {
  if (reading === 'no-figure' || reading === 'disputed' || reading === 'not-known') return true;
  return (reading === 'before-goal' || reading === 'one-figure') && distance === undefined;
}

function isOnWay(reading: Reading): boolean {
  return reading === 'on-course' || reading === 'behind';
}

/** Whether a time is longer than a year: an average of five years says nothing of the last. */
function isOfYears(time: Edtf): boolean {
  const { first, last = first } = daysOf(time);
  const [year, ...rest] = first.split('-');
  return last >= [Number(year) + 1, ...rest].join('-');
}

/** The claims that can be compared, with the newest of all, or with one for the whole year due. */
function lineFor(
  target: Target,
  claims: readonly TimedObservation[],
  isPast: boolean,
): readonly TimedObservation[] {
  const stretches = series(claims).map((line) => segments(line, breaksOf(line)).at(-1) ?? []);
  const newest = new Set(latest(claims).map(({ id }) => id));
  const whole = isPast ? stretches.find((one) => ofWholeYear(target, one).length > 0) : undefined;
  return whole ?? stretches.find((one) => one.some(({ id }) => newest.has(id))) ?? [];
}

/** Claims for the whole of the year at whose end a goal is due: they outrank those for parts of it. */
function ofWholeYear(
  { due }: Target,
  claims: readonly TimedObservation[],
): readonly TimedObservation[] {
  const last = lastDay(due);
  if (!last.endsWith('-12-31')) return [];
  const year = last.slice(0, 4);
  return claims.filter(({ time }) => {
    const days = daysOf(time);
    return days.first === `${year}-01-01` && days.last === last;
  });
}

/** What decides: for a goal past its date figures for that date or later, else the newest. */
function decidingClaims(
  target: Target,
  told: readonly TimedObservation[],
  isPast: boolean,
): readonly TimedObservation[] {
  if (!isPast) return timedLatest(told);
  const whole = ofWholeYear(target, told);
  if (whole.length > 0) return whole;
  const due = lastDay(target.due);
  return timedLatest(told.filter(({ time }) => endOf(time) >= due));
}

function timedLatest(claims: readonly TimedObservation[]): readonly TimedObservation[] {
  return latest(claims).filter(isTimed);
}

interface Read extends ReadFrom {
  readonly target: Target;
  readonly told: readonly TimedObservation[];
  readonly deciding: readonly TimedObservation[];
  readonly confirmation: Confirmation;
}

function readingOf(read: Read, isPast: boolean): Reading {
  const { target, told, deciding, confirmation, setOn } = read;
  if (deciding.length === 0) return 'no-figure';
  if (!isPast && deciding.every(({ time }) => !isSinceSet(time, target, setOn))) {
    return 'before-goal';
  }
  const answers = new Set(deciding.map((claim) => meets(claim, target)));
  if (answers.size > 1) return answers.has(undefined) ? 'not-known' : 'disputed';
  if (answers.has(true)) return confirmation.isSure ? 'met' : 'reported-met';
  if (isPast) return answers.has(false) ? 'missed' : 'not-known';
  return onWay(target, told, deciding, setOn);
}

function onWay(
  target: Target,
  told: readonly TimedObservation[],
  deciding: readonly TimedObservation[],
  setOn: Edtf,
): Reading {
  const answers = new Set(
    deciding.map((claim) => {
      const line = straightLine(told, claim, target, setOn);
      return line && isOnLine(claim, target, line);
    }),
  );
  if (answers.size > 1) return 'disputed';
  if (answers.has(true)) return 'on-course';
  if (answers.has(false)) return 'behind';
  const times = new Set(sinceSet(told, setOn).map(({ time }) => time));
  return times.size > 1 ? 'not-known' : 'one-figure';
}

/**
 * Since when a goal reads so: past its date since then; met since the first of the figures that all
 * reach it; on its way since the first figure after which it read so every time.
 */
function sinceWhen(
  read: Omit<Read, 'deciding' | 'confirmation'> & {
    readonly now: TimedObservation;
    readonly reading: Reading;
  },
): Edtf {
  const { target, told, now, reading, setOn } = read;
  if (reading === 'missed' || reading === 'no-figure') return target.due;
  if (!isMet(reading) && !isOnWay(reading)) return now.time;
  const until = told.filter(({ time }) => endOf(time) <= endOf(now.time));
  const holds = (claim: TimedObservation) =>
    isMet(reading)
      ? meets(claim, target) === true && isSinceSet(claim.time, target, setOn)
      : lineReads(claim, reading, read);
  const lastOther = until.findLastIndex((claim) => !holds(claim));
  return until[lastOther + 1]?.time ?? now.time;
}

function lineReads(
  claim: TimedObservation,
  reading: Reading,
  { told, target, setOn }: Pick<Read, 'told' | 'target' | 'setOn'>,
): boolean {
  const line = straightLine(told, claim, target, setOn);
  return line !== undefined && isOnLine(claim, target, line) === (reading === 'on-course');
}
