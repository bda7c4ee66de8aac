import { isMet } from '../../../stats/reading/target-reading.ts';
import type { Goal } from '../../../stats/reading/goals.ts';
import { model } from '../../model.ts';
import { isPastDue } from '../target-view.ts';
import { goals } from '../target-reading.ts';
import { readingOf } from './goal-groups.ts';

/** Goals whose date has passed and which no figure shows to be met, each once: wherever the site counts or names them. */
const pastGoals: readonly Goal[] = goals.filter((goal) => {
  const reading = readingOf(goal)?.reading;
  return isPastDue(goal.targets[0]) && (reading === undefined || !isMet(reading));
});

export const pastNational = pastGoals.filter(({ targets: [{ place }] }) => place === model.nation);

export const pastProvincial = pastGoals.filter(
  ({ targets: [{ place }] }) => place !== model.nation,
);

/** Whether the dataset has a figure that it is read from. */
export function hasFigure(goal: Goal): boolean {
  return readingOf(goal) !== undefined;
}
