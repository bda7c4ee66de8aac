import { ascending, group } from 'd3-array';
import type { Target } from '../../model/legal-document.ts';
import type { Observation } from '../../model/observation.ts';
import { gapFinding } from '../../stats/findings/gap-finding.ts';
import { lastDay } from '../../stats/reading/due.ts';
import { readings } from '../../stats/reading/reading.ts';
import type { Reader } from '../../locales/reader.ts';
import { whenOf } from '../views/claim-view.ts';
import { gapsHeadline } from '../headlines/headline-counts.ts';
import { model } from '../model.ts';
import type { LinkView } from '../links/link-view.ts';
import { pageHref, paths } from '../links/paths.ts';
import { quantityOf } from '../views/quantity.ts';
import { readingView, type ReadingView } from '../views/reading-view.ts';
import { goals, targetReading } from '../views/target-reading.ts';
import { goalOf } from '../views/target-view.ts';

/** A goal of the nation with the newest figure beside it. */
export interface NationalGoal {
  readonly indicator: LinkView;
  /** “at least 80% by 2025”. */
  readonly goal: string;
  /** “82.7%, as of 2025”. */
  readonly newest: string;
  readonly reading: ReadingView;
  readonly isPast: boolean;
}

/** The goals of one indicator that read alike: one line. */
export interface GoalLine {
  readonly indicator: LinkView;
  readonly newest: string;
  /** Each with what stands beside its reading. */
  readonly goals: readonly { readonly goal: string; readonly beside: string }[];
}

export const nationalTargets = model.targets.filter(({ place }) => place === model.nation);

/** Every national goal with a figure, counted and by name. */
export function goalBoard(reader: Reader) {
  const words = reader.words.home.goals;
  const read = nationalGoals(reader);
  const finding = gapFinding(read.map(({ reading }) => reading.reading));
  const unmeasured = nationalTargets.filter((target) => !isMeasured(target)).length;
  return {
    headline: finding && gapsHeadline(finding, reader),
    groups: readings.flatMap((reading) => {
      const members = read.filter((goal) => goal.reading.reading === reading);
      return members.length === 0
        ? []
        : {
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
  const { text, format, locale } = reader;
  const read = targetReading(target);
  const [claim] = read?.newest ?? [];
  if (read === undefined || claim === undefined) return [];
  const words = reader.words.home.goals;
  return [
    {
      indicator: {
        text: text(claim.indicator.name),
        href: pageHref(paths.indicator(claim.indicator.id), locale),
      },
      goal: words.goal(goalOf(target, reader), format.date(target.due)),
      newest: newestText(read.newest, reader),
      reading: readingView(target, read, reader),
      isPast: read.isPast,
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
    const said = members.map(({ goal, reading: { beside } }) => ({ goal, beside }));
    return [{ indicator, newest, goals: said }];
  });
}
