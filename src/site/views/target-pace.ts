import type { Target } from '../../model/legal-document.ts';
import type { Observation } from '../../model/observation.ts';
import { readingReason, type ReadingReason } from '../../stats/findings/reading-reason.ts';
import { latest, resultKinds } from '../../stats/latest.ts';
import { pace, type Pace } from '../../stats/pace.ts';
import { series } from '../../stats/series.ts';
import { documentDate } from './document-date.ts';
import { observationsOfIndicator } from './observations.ts';

/** The claims that a target is about: same indicator, place and scope. */
export function claimsFor(target: Target): readonly Observation[] {
  if (target.indicator === undefined) return [];
  return observationsOfIndicator(target.indicator).filter(
    ({ place, scope }) => place === target.place && scope === target.scope,
  );
}

/** How a target reads, and why it cannot be read where it is not known. */
export interface TargetReading extends Pace {
  readonly reason: ReadingReason | undefined;
}

/**
 * The one reading of a target that every list, chart and headline shows: of the series with the
 * newest claim in the target’s unit, counted from the day of the document that set it. undefined
 * where nothing with a time was reported.
 */
export function targetReading(target: Target): TargetReading | undefined {
  const lines = series(claimsFor(target)).filter(({ kind }) => resultKinds.includes(kind));
  const inUnit = lines.filter(({ unit }) => unit === target.unit?.id);
  const told = inUnit.length > 0 ? inUnit : lines;
  const newest = new Set(latest(told.flatMap(({ observations }) => observations)));
  const line = told.find(({ observations }) => observations.some((one) => newest.has(one)));
  if (line === undefined) return undefined;
  const setOn = documentDate(target);
  const read = pace(line, target, setOn);
  return { ...read, reason: readingReason(line, target, setOn, read) };
}
