import type { Model } from '../../model/model.ts';
import { changeKinds, type Change } from './change.ts';
import { claimChanges } from './claim-changes.ts';
import { claimTeller } from './claim-sentence.ts';
import type { PageWords } from './page-words.ts';
import { readingChanges } from './reading-changes.ts';
import { thingChanges } from './thing-changes.ts';

/**
 * Everything that differs between two states of the dataset, losses first.
 *
 * @param words What pages in Vietnamese say of readings, bounds and kinds.
 */
export function changesBetween(before: Model, after: Model, words: PageWords): readonly Change[] {
  const all = [
    ...thingChanges(before, after),
    ...claimChanges(before, after, claimTeller(words)),
    ...readingChanges(before, after, words),
  ];
  return changeKinds.flatMap((kind) => all.filter((change) => change.kind === kind));
}
