import type { Target } from '../../model/legal-document.ts';
import { daysOf, endOf, overlaps, type Edtf } from '../../model/time.ts';
import type { Pace } from '../pace.ts';
import type { Series, TimedObservation } from '../series.ts';
import { meets } from '../target-distance.ts';

/** Why a reading is `not-known`. */
export type Doubt =
  | 'no-number'
  | 'unit'
  | 'disputed'
  /** A claim made within the time of the newest reads differently. */
  | 'within'
  | 'undated-document'
  | 'before-document'
  | 'one-figure'
  | 'bound';

export interface ReadingReason {
  readonly doubt: Doubt;
  /** For `within`: the claim that reads differently. */
  readonly claim: TimedObservation | undefined;
}

/** The first thing that keeps a series from being read against a target; undefined where it is read. */
export function readingReason(
  { observations }: Pick<Series, 'observations'>,
  target: Target,
  setOn: Edtf | null,
  { reading, newest, start }: Pace,
): ReadingReason | undefined {
  if (reading !== 'not-known') return undefined;
  const because = (doubt: Doubt, claim?: TimedObservation) => ({ doubt, claim });
  const [now] = newest;
  if (target.value === null || now === undefined) return because('no-number');
  if (now.unit.id !== target.unit?.id) return because('unit');
  if (new Set(newest.map((one) => meets(one, target))).size > 1) return because('disputed');
  const rival = observations.findLast(
    (one) =>
      !newest.includes(one) &&
      newest.some(({ time }) => overlaps(time, one.time)) &&
      meets(one, target) !== meets(now, target),
  );
  if (rival !== undefined) return because('within', rival);
  if (setOn === null) return because('undated-document');
  const since = observations.filter(({ time }) => endOf(time) >= daysOf(setOn).first);
  if (!since.includes(now)) return because('before-document');
  const isAlone = since.every(({ time }) => overlaps(time, now.time));
  return because(start === undefined && isAlone ? 'one-figure' : 'bound');
}
