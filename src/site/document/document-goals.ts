import { ascending, group } from 'd3-array';
import type { LegalDocument, Target } from '../../model/legal-document.ts';
import type { Reader } from '../../locales/reader.ts';
import { lastDay } from '../../stats/reading/due.ts';
import type { LinkView } from '../links/link-view.ts';
import { goalBullet, type GoalBullet } from '../views/goals/goal-bullet.ts';
import { resolution } from '../views/goals/goal-groups.ts';
import { goalTally } from '../views/goals/goal-outcome.ts';
import { goals, targetReading } from '../views/target-reading.ts';
import { targetView, type TargetView } from '../views/target-view.ts';

/** A goal of a document with what its margin says. */
export interface DocumentGoal extends TargetView {
  readonly bullet: GoalBullet | undefined;
  /** Other documents that set the same. */
  readonly alike: readonly LinkView[];
}

/** Fewer goals are seen at a glance. */
const countedFrom = 3;

/** The goals of a document date by date, for each date in the order of the document. */
export function documentGoals({ id, targets }: LegalDocument, reader: Reader) {
  const own = new Set(targets);
  const counted = goals.filter((goal) => goal.targets.some((target) => own.has(target)));
  const { outcome } = reader.words.home.goals;
  const byDue = [...group(targets, ({ due }) => due)].toSorted(([a], [b]) =>
    ascending(lastDay(a), lastDay(b)),
  );
  return {
    lead:
      counted.length < countedFrom ? '' : `${outcome.lead(id === resolution, goalTally(counted))}.`,
    dates: byDue.map(([due, members]) => ({
      due,
      title: reader.words.document.by(reader.format.date(due), due.endsWith('/..')),
      goals: members.map((target) => documentGoal(target, reader)),
    })),
  };
}

function documentGoal(target: Target, reader: Reader): DocumentGoal {
  const view = targetView(target, reader);
  return {
    ...view,
    bullet: goalBullet(target, targetReading(target)?.newest ?? []),
    alike: view.documents.slice(1),
  };
}
