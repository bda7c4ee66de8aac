import type { LocalText } from '../../locales/in-locale.ts';
import type { Reader } from '../../locales/reader.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Target } from '../../model/legal-document.ts';
import { find } from '../../model/lookup.ts';
import type { LinkView } from '../links/link-view.ts';
import { pageHref, paths } from '../links/paths.ts';
import { model } from '../model.ts';
import { goals } from '../views/target-reading.ts';
import { documentsOf, goalOf } from '../views/target-view.ts';

/** A goal of the same subject that the figures of a page do not measure. */
export interface RelatedGoal {
  readonly text: LocalText;
  readonly href: string;
  readonly goal: string;
  readonly due: string;
  readonly document: LinkView | undefined;
  /** The indicator that measures it; undefined when none does. */
  readonly measuredBy: LinkView | undefined;
}

/** The goals that an indicator measures, each once, although several documents may set it. */
export function measuredGoals({ id }: Indicator): readonly Target[] {
  return goals.flatMap(({ targets }) => targets.find(({ indicator }) => indicator === id) ?? []);
}

/** The goals of the same subject that it does not measure, each once. */
export function relatedGoals({ id }: Indicator): readonly Target[] {
  return goals.flatMap(({ targets }) => targets.find(({ related }) => related.includes(id)) ?? []);
}

export function relatedGoalView(target: Target, reader: Reader): RelatedGoal {
  const { text, format, locale } = reader;
  const [document] = documentsOf(target, reader);
  const indicator =
    target.indicator === undefined ? undefined : find(model.indicators, target.indicator);
  return {
    text: text(target.text),
    href: `${pageHref(paths.targets, locale)}#${target.id}`,
    goal: goalOf(target, reader),
    due: format.date(target.due),
    document,
    measuredBy: indicator && {
      text: text(indicator.name),
      href: pageHref(paths.indicator(indicator.id), locale),
    },
  };
}
