import { ascending, group } from 'd3-array';
import type { Target } from '../../model/legal-document.ts';
import type { Observation } from '../../model/observation.ts';
import { daysOf, endOf } from '../../model/time.ts';
import { gapFinding } from '../../stats/findings/gap-finding.ts';
import type { Reading } from '../../stats/pace.ts';
import type { Reader } from '../../locales/reader.ts';
import { whenOf } from '../views/claim-view.ts';
import { gapsHeadline } from '../headlines/headline-counts.ts';
import { model } from '../model.ts';
import type { LinkView } from '../links/link-view.ts';
import { pageHref, paths } from '../links/paths.ts';
import { quantityOf } from '../views/quantity.ts';
import { targetReading } from '../views/target-pace.ts';
import { goalOf } from '../views/target-view.ts';

/** A goal of the nation with the newest figure beside it. */
export interface NationalGoal {
  readonly indicator: LinkView;
  /** “at least 80% by 2025”. */
  readonly goal: string;
  /** The same, with a word where its date has passed and it is not known to be met. */
  readonly goalOnBoard: string;
  /** “82.7%, as of 2025”. */
  readonly newest: string;
  readonly reading: Reading;
  readonly isPast: boolean;
}

/** The goals of one indicator that read alike: one line. */
export interface GoalLine {
  readonly indicator: LinkView;
  readonly newest: string;
  readonly goals: readonly string[];
}

/** As the board reads: the good news first, silence last. */
const order: readonly Reading[] = ['met', 'on-course', 'behind', 'not-known'];

export const nationalTargets = model.targets.filter(({ place }) => place === model.nation);

/** Every national goal with a figure, counted and by name. */
export function goalBoard(reader: Reader) {
  const words = reader.words.home.goals;
  const goals = nationalGoals(reader);
  const finding = gapFinding(goals.map(({ reading }) => reading));
  const unmeasured = nationalTargets.filter((target) => !isMeasured(target)).length;
  return {
    headline: finding && gapsHeadline(finding, reader),
    groups: order.map((reading) => {
      const members = goals.filter((goal) => goal.reading === reading);
      return {
        reading,
        text: reader.t.reading[reading],
        count: reader.format.number(members.length),
        lines: linesOf(members),
      };
    }),
    unmeasured: words.unmeasured(unmeasured, reader.format.number(unmeasured)),
    rule: words.rule,
  };
}

export type GoalBoard = ReturnType<typeof goalBoard>;

/** Each goal once, although several documents may set it; documents that read differently leave it open. */
export function nationalGoals(reader: Reader): readonly NationalGoal[] {
  return sameGoals.flatMap((targets) => nationalGoal(targets, reader));
}

/** Whether the last day of a date lies before the day of the dataset; an open end never passes. */
export function isPast({ due }: Pick<Target, 'due'>): boolean {
  const { last } = daysOf(due);
  return last !== undefined && last < model.about.date;
}

/** Whether the dataset holds a dated figure that measures it. */
export function isMeasured(target: Target): boolean {
  return targetReading(target) !== undefined;
}

/** National targets with a figure, those of one value and date together. */
const sameGoals = [
  ...group(nationalTargets.filter(isMeasured), ({ indicator, value, bound, unit, due }) =>
    JSON.stringify([indicator, value, bound, unit?.id, due]),
  ).values(),
].toSorted(([a], [b]) => ascending(endOf(a?.due ?? ''), endOf(b?.due ?? '')));

function nationalGoal(targets: readonly Target[], reader: Reader): readonly NationalGoal[] {
  const { text, format, locale } = reader;
  const found = targets.flatMap((target) => targetReading(target) ?? []);
  const readings = new Set(found.map(({ reading }) => reading));
  const [target] = targets;
  const [first] = found;
  const [claim] = first?.newest ?? [];
  if (!target || !first || !claim) return [];
  const reading = readings.size === 1 ? first.reading : 'not-known';
  const words = reader.words.home.goals;
  const goal = words.goal(goalOf(target, reader), format.date(target.due));
  const isOpen = isPast(target) && reading !== 'met';
  return [
    {
      indicator: {
        text: text(claim.indicator.name),
        href: pageHref(paths.indicator(claim.indicator.id), locale),
      },
      goal,
      goalOnBoard: isOpen ? `${goal}, ${words.passed}` : goal,
      newest: newestText(first.newest, reader),
      reading,
      isPast: isPast(target),
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
    const { indicator, newest } = first;
    return [{ indicator, newest, goals: members.map(({ goalOnBoard }) => goalOnBoard) }];
  });
}
