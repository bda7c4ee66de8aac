import type { Indicator } from '../../model/indicator.ts';
import type { Target } from '../../model/legal-document.ts';
import { goalStand } from '../../stats/findings/goal-stand.ts';
import { newestResults } from '../../stats/latest.ts';
import type { TargetReading } from '../../stats/reading/reading.ts';
import { isUndecided } from '../../stats/reading/target-reading.ts';
import { isTimed } from '../../stats/series.ts';
import type { Reader } from '../../locales/reader.ts';
import { model } from '../model.ts';
import { observationsOfIndicator } from './observations.ts';
import { promiseOf } from './target-view.ts';
import { targetReading } from './target-reading.ts';
import { targetsFor } from './targets-for.ts';

/** The nation’s next goal for an indicator, and how it reads; undefined where nothing can be read. */
export function nationalGoal({
  id,
  unit,
}: Indicator): { readonly target: Target; readonly read: TargetReading } | undefined {
  const national = newestResults(
    observationsOfIndicator(id).filter(({ place }) => place === model.nation),
  );
  const stand = goalStand(national.filter(isTimed), targetsFor(id, model.nation, unit.id));
  const read = stand && targetReading(stand.target);
  return stand === undefined || read === undefined ? undefined : { target: stand.target, read };
}

/** “Goal: at least 70% by 2026 (cannot be said yet)”; empty where there is none. */
export function nationalGoalLine(indicator: Indicator, reader: Reader): string {
  const goal = nationalGoal(indicator);
  if (goal === undefined) return '';
  const { t, words } = reader;
  const verdict = isUndecided(goal.read) ? words.reading.cannotSay : t.reading[goal.read.reading];
  return `${t.columns.target}: ${promiseOf(goal.target, reader)} (${verdict})`;
}
