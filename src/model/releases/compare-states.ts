import type { Changed, Gone, Removed } from '../../dataset/file-types.ts';
import type { Model } from '../model.ts';
import type { Observation } from '../observation.ts';
import { briefly, difference, sayingOf } from './claim-sayings.ts';
import { thingsOf, type Thing } from './things.ts';

/** What became of the dataset between two releases. Each list is in the order of ids. */
export interface Comparison {
  readonly addedFiles: readonly string[];
  readonly added: readonly Observation[];
  readonly changed: readonly Changed[];
  readonly removed: readonly Removed[];
  /** The same figure with another note, citation or printed form. */
  readonly reworded: readonly Observation[];
  readonly gone: readonly Omit<Gone, 'became' | 'reason'>[];
}

export function compareStates(before: Model, now: Model): Comparison {
  const [old, young] = [byId(before), byId(now)];
  const [oldThings, youngThings] = [thingsOf(before), thingsOf(now)];
  const kept = now.observations.flatMap((claim) => {
    const was = old.get(claim.id);
    return was === undefined ? [] : [{ was, now: claim }];
  });
  const changes = kept.map((pair) => ({
    ...pair,
    difference: difference(sayingOf(pair.was), sayingOf(pair.now)),
  }));
  return {
    addedFiles: [...youngThings.values()]
      .filter(({ key }) => !oldThings.has(key))
      .map(({ file }) => file)
      .toSorted(),
    added: now.observations.filter(({ id }) => !old.has(id)),
    changed: changes.flatMap(({ now: { id, origin }, difference: differs }) =>
      differs === undefined ? [] : [{ claim: id, file: origin.file, ...differs }],
    ),
    removed: before.observations
      .filter(({ id }) => !young.has(id))
      .map((claim) => ({
        claim: claim.id,
        file: claim.origin.file,
        was: briefly(sayingOf(claim), claim),
      })),
    reworded: changes
      .filter(({ was, now: is, difference: differs }) => !differs && wordsOf(was) !== wordsOf(is))
      .map(({ now: is }) => is),
    gone: [...oldThings.values()].filter(({ key }) => !youngThings.has(key)).map(toGone),
  };
}

function byId({ observations }: Model): ReadonlyMap<string, Observation> {
  return new Map(observations.map((claim) => [claim.id, claim]));
}

/** What a reader is told about a figure besides the figure. */
function wordsOf({ printed, note, citations }: Observation): string {
  const sources = citations.map(({ source, paragraphs }) => [source.url, paragraphs]);
  return JSON.stringify([printed, note ?? null, sources]);
}

function toGone({ kind, id, file, name }: Thing): Omit<Gone, 'became' | 'reason'> {
  return { kind, id, file, name };
}
