import type { Reader } from '../../locales/reader.ts';
import type { Observation } from '../../model/observation.ts';

/** Who published what claims rest on, each name once. */
export function publishersOf(claims: readonly Observation[]): readonly string[] {
  const names = claims.flatMap(({ citations }) => citations.map(({ source }) => source.publisher));
  return [...new Set(names)];
}

/** A publisher as the reader’s language names it: what stands behind the name is put into its words. */
export function publisherIn(name: string, { words }: Reader): string {
  return [...words.labels.publisherWords].reduce(
    (named, [english, here]) => named.replaceAll(english, here),
    name,
  );
}
