import { max } from 'd3-array';
import type { Kind } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import { endOf } from '../model/time.ts';

/** The kinds that say how things stand; a change, an aim and an allocation do not. */
export const resultKinds: readonly Kind[] = ['level', 'flow', 'share', 'rank', 'index'];

/**
 * The newest of comparable claims, by the last day of their time, and what they are in conflict
 * with: several, when sources disagree; none, when nothing with a time was reported. Claims about a
 * part of a place stand in only where none is about the whole, and those of one scope only.
 */
export function latest(
  observations: readonly Observation[],
  kinds: readonly Kind[] = resultKinds,
): readonly Observation[] {
  const timed = ofOneScope(
    observations.filter(({ kind, time }) => time !== null && kinds.includes(kind)),
  );
  const newest = max(timed, lastDay);
  const disputed = new Set(
    timed.filter((one) => lastDay(one) === newest).flatMap(({ conflicts }) => conflicts),
  );
  return timed.filter((one) => lastDay(one) === newest || disputed.has(one.id));
}

/**
 * Whether a claim tells how its indicator stands. An indicator of aims or of money set aside has
 * nothing but those.
 */
export function isResult({ kind, indicator }: Observation): boolean {
  return resultKinds.includes(kind) || kind === indicator.kind;
}

/** The newest dated results; where none is dated, the first; none where nothing is a result. */
export function newestResults(claims: readonly Observation[]): readonly Observation[] {
  const told = claims.filter(isResult);
  const dated = latest(told, [...new Set(told.map(({ kind }) => kind))]);
  return dated.length > 0 ? dated : told.slice(0, 1);
}

/** The same; where nothing is a result, the first of all. */
export function newestTold(claims: readonly Observation[]): readonly Observation[] {
  const results = newestResults(claims);
  return results.length > 0 ? results : claims.slice(0, 1);
}

/** Those about whole places; where there are none, those about the same part as the newest. */
function ofOneScope(timed: readonly Observation[]): readonly Observation[] {
  const whole = timed.filter(({ scope }) => scope === undefined);
  if (whole.length > 0) return whole;
  const newest = max(timed, lastDay);
  const [scope] = timed.flatMap((one) => (lastDay(one) === newest ? (one.scope?.id ?? []) : []));
  return timed.filter((one) => one.scope?.id === scope);
}

function lastDay({ time }: Observation): string | undefined {
  return time === null ? undefined : endOf(time);
}
