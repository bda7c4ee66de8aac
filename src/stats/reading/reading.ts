import type { Bound } from '../../model/observation.ts';
import type { Edtf } from '../../model/time.ts';
import type { TimedObservation } from '../series.ts';

/** What this site computes of a goal; never a word about a person or an office. */
export type Reading =
  | 'met'
  /** Only one publisher who does not measure says so, or another figure lies far off. */
  | 'reported-met'
  | 'missed'
  /** The date has passed, and no figure is for it or for a later time. */
  | 'no-figure'
  | 'behind'
  | 'on-course'
  /** Since the goal was set; a line needs two. */
  | 'one-figure'
  /** No figure since the goal was set. */
  | 'before-goal'
  | 'disputed'
  /** A bound such as “more than” leaves it open. */
  | 'not-known';

/** As lists show them: what is settled, what is on its way, what nobody can say. */
export const readings: readonly Reading[] = [
  'met',
  'missed',
  'reported-met',
  'no-figure',
  'behind',
  'on-course',
  'one-figure',
  'before-goal',
  'disputed',
  'not-known',
];

/** How far figures lie from a goal, in its unit. */
export interface Distance {
  readonly value: number;
  readonly bound: Bound;
  readonly way: 'short' | 'beyond';
}

/** The line from the first figure since a goal was set to the goal on its date. */
export interface Line {
  readonly start: TimedObservation;
  /** Where it stands on the day of the newest figure. */
  readonly expected: number;
}

/** How a goal reads, and all that stands beside the word. */
export interface TargetReading {
  readonly reading: Reading;
  /** The figures that decide; where none does, the newest. */
  readonly newest: readonly TimedObservation[];
  /** Of the worst of them; undefined where they lie on both sides, or a bound leaves it open. */
  readonly distance: Distance | undefined;
  /** Since when it reads so: the date of the goal once that has passed, else the time of a figure. */
  readonly since: Edtf;
  /** Whether the date of the goal has passed. */
  readonly isPast: boolean;
  /** Who says that it is met, each once. */
  readonly publishers: readonly string[];
  /** For `on-course` and `behind`. */
  readonly line: Line | undefined;
}
