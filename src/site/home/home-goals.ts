import { ascending, group } from 'd3-array';
import type { Target } from '../../model/legal-document.ts';
import type { Observation } from '../../model/observation.ts';
import type { Goal } from '../../stats/reading/goals.ts';
import { lastDay } from '../../stats/reading/due.ts';
import { readings } from '../../stats/reading/reading.ts';
import type { Reader } from '../../locales/reader.ts';
import { whenOf } from '../views/claim-words.ts';
import { goalBullet, type GoalBullet } from '../views/goals/goal-bullet.ts';
import { model } from '../model.ts';
import type { LinkView } from '../links/link-view.ts';
import { pageHref, paths } from '../links/paths.ts';
import { quantityOf } from '../views/quantity.ts';
import { distanceText, readingView, type ReadingView } from '../views/reading-view.ts';
import { goals, targetReading } from '../views/target-reading.ts';
import { goalGroups, goalsIn, readingOf } from '../views/goals/goal-groups.ts';
import { goalOutcome, goalTally } from '../views/goals/goal-outcome.ts';
import { documentsOf, promiseOf } from '../views/target-view.ts';

/** A goal of the nation with the newest figure beside it. */
export interface NationalGoal {
  readonly indicator: LinkView;
  /** “at least 80% by 2025”. */
  readonly goal: string;
  /** “82.7%, as of 2025”. */
  readonly newest: string;
  readonly reading: ReadingView;
  /** “8.9 points short”; empty where nobody can say. */
  readonly distance: string;
  readonly isPast: boolean;
  readonly bullet: GoalBullet | undefined;
  /** The names of the documents that set it. */
  readonly documents: string;
}

/** The goals of one indicator that read alike: one line. */
export interface GoalLine {
  readonly indicator: LinkView;
  readonly newest: string;
  /** Of the first of its goals. */
  readonly bullet: GoalBullet | undefined;
  /** Each with how far it is, and who set it. */
  readonly goals: readonly {
    readonly goal: string;
    readonly distance: string;
    readonly documents: string;
  }[];
}

export const nationalTargets = model.targets.filter(({ place }) => place === model.nation);

/** The Resolution’s own goals first, then those of plans and older programmes, by how they read. */
export function goalBoard(reader: Reader) {
  const words = reader.words.home.goals;
  const others = goalTally([...goalsIn('plans'), ...goalsIn('programmes')]);
  const unmeasured = nationalGroups.flatMap(goalsIn).filter((goal) => !readingOf(goal)).length;
  return {
    outcome: goalOutcome(reader),
    parts: nationalGroups.flatMap((id) => {
      const groups = groupsOf(goalsIn(id), reader);
      if (groups.length === 0) return [];
      const lines = groups.flatMap(({ reading, text, lines: alike }) =>
        alike.map((line) => ({ ...line, reading, text })),
      );
      return { id, title: reader.words.indicator.targets.group[id], groups, lines };
    }),
    unmeasured: words.unmeasured(unmeasured, reader.format.number(unmeasured)),
    rule: words.rule,
    others: words.title(others.met, others.missed),
  };
}

const nationalGroups = goalGroups.filter((group) => group !== 'provinces');

function groupsOf(members: readonly Goal[], reader: Reader) {
  const read = members.flatMap(({ targets: [target] }) => nationalGoal(target, reader));
  return readings.flatMap((reading) => {
    const alike = read.filter((goal) => goal.reading.reading === reading);
    if (alike.length === 0) return [];
    const text = reader.t.reading[reading];
    return { reading, text, count: reader.format.number(alike.length), lines: linesOf(alike) };
  });
}

export type GoalBoard = ReturnType<typeof goalBoard>;

/** Each goal with a figure once, although several documents may set it, in order of the dates. */
export function nationalGoals(reader: Reader): readonly NationalGoal[] {
  return measuredGoals.flatMap((target) => nationalGoal(target, reader));
}

/** Whether the dataset holds a dated figure that measures it. */
export function isMeasured(target: Target): boolean {
  return targetReading(target) !== undefined;
}

const measuredGoals = goals
  .map(({ targets: [target] }) => target)
  .filter((target) => target.place === model.nation && isMeasured(target))
  .toSorted((a, b) => ascending(lastDay(a.due), lastDay(b.due)));

function nationalGoal(target: Target, reader: Reader): readonly NationalGoal[] {
  const { text, locale } = reader;
  const read = targetReading(target);
  const [claim] = read?.newest ?? [];
  if (read === undefined || claim === undefined) return [];
  return [
    {
      indicator: {
        text: text(claim.indicator.name),
        href: pageHref(paths.indicator(claim.indicator.id), locale),
      },
      goal: promiseOf(target, reader),
      newest: newestText(read.newest, reader),
      reading: readingView(target, read, reader),
      distance: distanceText(target, read, reader),
      isPast: read.isPast,
      bullet: goalBullet(target, read.newest),
      documents: documentsOf(target, reader)
        .map((document) => document.text.text)
        .join('; '),
    },
  ];
}

/** Claims of one time share its date; of two times, each bears its own. */
function newestText(claims: readonly Observation[], reader: Reader): string {
  const byTime = group(claims, (claim) => whenOf(claim, reader));
  return [...byTime]
    .map(([when, members]) => {
      const values = new Set(members.map((one) => quantityOf(one, reader).phrase));
      return `${[...values].join(' / ')}, ${when}`;
    })
    .join(' / ');
}

function linesOf(goals: readonly NationalGoal[]): readonly GoalLine[] {
  return [...group(goals, ({ indicator }) => indicator.href).values()].flatMap((members) => {
    const [first] = members;
    if (!first) return [];
    const { indicator, newest, bullet } = first;
    const said = members.map(({ goal, distance, documents }) => ({ goal, distance, documents }));
    return [{ indicator, newest, bullet, goals: said }];
  });
}
