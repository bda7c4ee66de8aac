import { find } from '../model/lookup.ts';
import type { Target } from '../model/legal-document.ts';
import type { Observation } from '../model/observation.ts';
import { pace, type Pace } from '../stats/pace.ts';
import type { Series } from '../stats/series.ts';
import { model } from './model.ts';
import { observationsOfIndicator } from './observations.ts';

/** The claims that a target is about: same indicator and place. */
export function claimsFor(target: Target): readonly Observation[] {
  if (target.indicator === undefined) return [];
  return observationsOfIndicator(target.indicator).filter(({ place }) => place === target.place);
}

/** How a series stands on its way to a target, counted from the day of the document that set it. */
export function paceFor(target: Target, line: Series): Pace {
  return pace(line, target, find(model.documents, target.document).date);
}
