import type { Reader } from '../../../locales/reader.ts';
import type { Release } from '../../../model/release.ts';

/** Figures that a release brought: a claim that only says what another said before is not new. */
export function newIn({ added, changes }: Release): readonly string[] {
  const successors = new Set(
    changes.flatMap(({ removed }) => removed.flatMap(({ became }) => became ?? [])),
  );
  return added.filter((id) => !successors.has(id));
}

/** How many figures releases brought, corrected or moved, and took away. */
export function tallyOf(releases: readonly Release[]) {
  const removed = releases.flatMap(({ changes }) => changes.flatMap((change) => change.removed));
  const changed = releases.flatMap(({ changes }) => changes.flatMap((change) => change.changed));
  const moved = removed.filter(({ became }) => became !== undefined).length;
  return {
    added: releases.reduce((sum, release) => sum + newIn(release).length, 0),
    corrected: changed.length + moved,
    removed: removed.length - moved,
  };
}

/** How much a release added, corrected and took away, in words; nothing for the first. */
export function releaseCounts(release: Release, reader: Reader): readonly string[] {
  const words = reader.words.releases;
  const { addedFiles, reworded, previous } = release;
  if (previous === null) return [];
  const { added, corrected, removed } = tallyOf([release]);
  const counts = [
    [words.added, added],
    [words.corrected, corrected],
    [words.removed, removed],
    [words.reworded, reworded.length],
    [words.newReports, addedFiles.length],
  ] as const;
  return counts.flatMap(([say, count]) => (count === 0 ? [] : [say(reader.format.number(count))]));
}
