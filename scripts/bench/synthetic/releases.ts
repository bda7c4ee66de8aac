import type { Model } from '../../../src/model/model.ts';
import type { Changed, Release, ReleaseChange } from '../../../src/model/release.ts';
import { chance } from './chance.ts';

export interface ReleasesAsked {
  readonly seed: number;
  readonly releases: number;
  /** How many claims each of them corrects. */
  readonly changes: number;
  /** Ids of claims to draw from; every claim of the dataset where it is left out. */
  readonly claims?: readonly string[];
}

/**
 * Releases that never were, on top of those of a dataset, newest first. Each correction has a reason
 * of its own, as no real release has, so that pages are as heavy as they can become.
 */
export function withMoreReleases(
  model: Model,
  { seed, releases, changes, claims = model.observations.map(({ id }) => id) }: ReleasesAsked,
): readonly Release[] {
  const random = chance(seed);
  const among = new Set(claims);
  const drawn = model.observations.filter(({ id }) => among.has(id));
  const all = [...model.releases];
  for (let i = 0; i < releases; i++) {
    const [newest] = all;
    const number = String(i + 1 + Math.floor(seed * 1000));
    all.unshift({
      id: `2027.01.${number}`,
      date: '2027-01-15',
      previous: newest?.id ?? null,
      summary: { en: `Synthetic release ${number}`, vi: `Bản thử ${number}` },
      addedFiles: [],
      added: [],
      changes: Array.from({ length: changes }, (_, at) => {
        const claim = drawn[Math.floor(random() * drawn.length)];
        return claim === undefined ? [] : changeOf(claim, i * changes + at);
      }).flat(),
      reworded: [],
      gone: [],
      charts: {},
      chartsGone: {},
    });
  }
  return all;
}

function changeOf(claim: Model['observations'][number], at: number): ReleaseChange {
  const { id, origin, value } = claim;
  const changed: Changed = {
    claim: id,
    file: origin.file,
    was: { value: value + at + 1 },
    now: { value },
  };
  return {
    kind: 'correction',
    reason: {
      en: `The page was read again on paragraph ${String(at)} and says something else.`,
      vi: `Đã đọc lại đoạn ${String(at)} của trang và số liệu ở đó khác.`,
    },
    changed: [changed],
    removed: [],
  };
}
