import type { Model } from '../../model/model.ts';
import { changeKinds, type Change } from './change.ts';
import { claimChanges } from './claim-changes.ts';
import { readingChanges } from './reading-changes.ts';
import { thingChanges } from './thing-changes.ts';

/** Everything that differs between two states of the dataset, losses first. */
export function changesBetween(before: Model, after: Model): readonly Change[] {
  const all = [
    ...thingChanges(before, after),
    ...claimChanges(before, after),
    ...readingChanges(before, after),
  ];
  return changeKinds.flatMap((kind) => all.filter((change) => change.kind === kind));
}
