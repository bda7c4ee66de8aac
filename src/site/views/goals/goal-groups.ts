import { ascending } from 'd3-array';
import type { TargetGroup } from '../../../locales/target-words.ts';
import { daysOf } from '../../../model/time.ts';
import { gapFinding, type GapFinding } from '../../../stats/findings/gap-finding.ts';
import { resolutionDay } from '../../../stats/progress.ts';
import { lastDay } from '../../../stats/reading/due.ts';
import type { Goal } from '../../../stats/reading/goals.ts';
import { readings } from '../../../stats/reading/reading.ts';
import { goals, targetReading } from '../target-reading.ts';

/** The document whose goals come first. */
export const resolution = '57-nq-tw';

/** The Resolution’s own, then what was set since, then what older programmes set, then provinces’. */
export const goalGroups = [
  'resolution',
  'plans',
  'programmes',
  'provinces',
] as const satisfies readonly TargetGroup[];

export function goalGroup({ targets, setOn }: Goal): TargetGroup {
  if (targets[0].place.kind === 'province') return 'provinces';
  if (targets.some(({ document }) => document === resolution)) return 'resolution';
  return daysOf(setOn).first >= resolutionDay ? 'plans' : 'programmes';
}

/** The goals of a group, each once: those that can be read first, as their words stand, then by date. */
export function goalsIn(group: TargetGroup): readonly Goal[] {
  return goals
    .filter((goal) => goalGroup(goal) === group)
    .toSorted(
      (a, b) =>
        ascending(orderOf(a), orderOf(b)) || ascending(lastDay(dueOf(a)), lastDay(dueOf(b))),
    );
}

function dueOf({ targets: [{ due }] }: Goal): string {
  return due;
}

function orderOf(goal: Goal): number {
  const read = readingOf(goal);
  return read === undefined ? readings.length : readings.indexOf(read.reading);
}

export function readingOf({ targets: [target] }: Goal) {
  return targetReading(target);
}

/** How goals read, counted. */
export function countedReadings(of: readonly Goal[]): GapFinding {
  return gapFinding(of.map((goal) => readingOf(goal)?.reading));
}
