import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { handOver, type ReadOnce } from '../../src/site/read-once.ts';
import type { FrozenRelease } from './frozen-parts.ts';
import { countOf, writeParts, type Part } from './parts.ts';
import type { Written } from './site-task.ts';
import {
  siteWorkers,
  threadsAtOnce,
  type SiteWorkers,
  type WorkerSetting,
} from './site-workers.ts';

export interface FrozenWriting {
  readonly setting: WorkerSetting;
  /** The threads that write the site of today: they unpack what is kept. */
  readonly workers: SiteWorkers;
  /** What a past release said. Asked only where something of it is not kept. */
  readonly stateOf: (release: string) => ReadOnce;
  readonly done: (count: number) => void;
}

/**
 * Writes the charts of past releases. What an earlier build wrote is unpacked; the rest is drawn by
 * threads of its own, since a thread knows one dataset: one a release, as many releases at once as
 * there are cores.
 *
 * @throws If a past release cannot be read or drawn.
 */
export async function writeFrozen(
  releases: readonly FrozenRelease[],
  { setting, workers, stateOf, done }: FrozenWriting,
): Promise<readonly Written[]> {
  const isKept = ({ key }: Part) =>
    setting.cache !== undefined && existsSync(join(setting.cache, `${key}.pack`));
  const kept = releases.flatMap(({ parts }) => parts.filter(isKept));
  // The longest first, so that no core is left with one at the end.
  const missing = releases
    .map((release) => ({ ...release, parts: release.parts.filter((part) => !isKept(part)) }))
    .filter(({ parts }) => parts.length > 0)
    .toSorted((a, b) => countOf(b.parts) - countOf(a.parts));
  const written = [...(await writeParts(kept, workers, done))];

  const lanes = Math.min(threadsAtOnce, missing.length);
  const threads = Math.floor(threadsAtOnce / Math.max(lanes, 1));
  const lane = async (): Promise<void> => {
    for (let next = missing.shift(); next !== undefined; next = missing.shift()) {
      const { release, newer, parts } = next;
      // Threads get what was handed over last when they start, which is now.
      handOver(stateOf(release));
      const environment = { FROZEN_RELEASE: release, FROZEN_NEWER: JSON.stringify(newer) };
      const own = siteWorkers(setting, { threads, environment });
      const files = await writeParts(parts, own, done).finally(() => own.close());
      written.push(...files);
    }
  };
  const begun = Array.from({ length: lanes }, lane);
  // Where one fails, the others end first: nobody writes into a folder that is removed then.
  await Promise.all(begun).catch(() => missing.splice(0));
  await Promise.allSettled(begun);
  await Promise.all(begun);
  return written;
}
