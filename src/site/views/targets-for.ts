import type { Target } from '../../model/legal-document.ts';
import type { Place } from '../../model/place.ts';
import { model } from '../model.ts';

/**
 * The goals for an indicator and a place, or the same part of it, in one unit, each once, although
 * several documents may set it.
 */
export function targetsFor(
  indicator: string,
  place: Place,
  unit: string,
  scope?: string,
): readonly Target[] {
  const own = model.targets.filter(
    (target) =>
      target.indicator === indicator &&
      target.place === place &&
      target.scope?.id === scope &&
      target.unit?.id === unit,
  );
  const once = new Map(
    own.toReversed().map((one) => [JSON.stringify([one.value, one.bound, one.due]), one]),
  );
  return [...once.values()].toReversed();
}
