import type { Reader } from '../../../locales/reader.ts';
import type { GoalTally } from '../../../locales/target-words.ts';
import type { Goal } from '../../../stats/reading/goals.ts';
import type { Reading } from '../../../stats/reading/reading.ts';
import type { LinkView } from '../../links/link-view.ts';
import { countedReadings, goalsIn, readingOf } from './goal-groups.ts';
import { distanceText } from '../reading-view.ts';
import { promiseOf, targetView } from '../target-view.ts';

/** A goal in one line: what is measured, how it reads, the newest figure, the goal and the way to it. */
export interface ToldGoal {
  readonly indicator: LinkView;
  readonly reading: Reading;
  readonly text: string;
  readonly said: string;
}

/** What became of the Resolution’s own goals, short enough to be kept in mind. */
export interface GoalOutcome {
  /** A sentence without its full stop. */
  readonly lead: string;
  readonly goals: readonly ToldGoal[];
  /** Other goals of the nation that are met or missed. */
  readonly others: { readonly title: string; readonly goals: readonly ToldGoal[] };
}

/** Nobody keeps more in mind. */
const goalsTold = 3;

/** The same words wherever a page begins with the goals. */
export function goalOutcome(reader: Reader): GoalOutcome {
  const own = goalsIn('resolution');
  const words = reader.words.home.goals.outcome;
  const settled = [...goalsIn('plans'), ...goalsIn('programmes')].filter(isSettled);
  return {
    lead: words.lead(true, goalTally(own)),
    goals: toldGoals(own, reader),
    others: { title: words.others, goals: toldGoals(settled, reader) },
  };
}

/** What became of goals, in numbers that add up to all of them. */
export function goalTally(of: readonly Goal[]): GoalTally {
  const { goals, measured, counts } = countedReadings(of);
  const countOf = (reading: Reading) => counts.find((one) => one.reading === reading)?.goals ?? 0;
  const told = {
    met: countOf('met'),
    reportedMet: countOf('reported-met'),
    missed: countOf('missed'),
    behind: countOf('behind'),
    onCourse: countOf('on-course'),
  };
  const open = Object.values(told).reduce((left, count) => left - count, measured);
  return { goals, ...told, open, silent: goals - measured };
}

function isSettled(goal: Goal): boolean {
  const reading = readingOf(goal)?.reading;
  return reading === 'met' || reading === 'missed';
}

/** Those first that lists have first; of one indicator the goal that is due first. */
function toldGoals(goals: readonly Goal[], reader: Reader): readonly ToldGoal[] {
  const byIndicator = Map.groupBy(goals.filter(readingOf), ({ targets: [one] }) => one.indicator);
  return [...byIndicator.values()]
    .slice(0, goalsTold)
    .flatMap(([goal]) => (goal === undefined ? [] : toldGoal(goal, reader)));
}

function toldGoal(goal: Goal, reader: Reader): readonly ToldGoal[] {
  const { targets } = goal;
  const [target] = targets;
  const read = readingOf(goal);
  const { measured } = targetView(target, reader);
  if (read === undefined || measured === undefined) return [];
  const newest = measured.newest.map(({ phrase, when }) => `${phrase}, ${when}`).join('; ');
  const { told } = reader.words.home.goals.outcome;
  return [
    {
      indicator: measured.indicator,
      reading: read.reading,
      text: measured.reading.text,
      said: told(newest, promiseOf(target, reader), distanceText(target, read, reader)),
    },
  ];
}
