import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { migrated } from '../../src/dataset/migrations/migrations.ts';
import type { RawFile } from '../../src/dataset/raw-file.ts';
import type { FrozenRelease } from './frozen-parts.ts';
import { writeParts, type Part } from './parts.ts';
import type { Written } from './site-task.ts';
import { siteWorkers, type SiteWorkers, type WorkerSetting } from './site-workers.ts';

export interface FrozenWriting {
  readonly setting: WorkerSetting;
  /** The threads that write the site of today: they unpack what is kept. */
  readonly workers: SiteWorkers;
  /** The files of a past release. Asked only where something of it is not kept. */
  readonly stateOf: (release: string) => readonly RawFile[];
  readonly done: (count: number) => void;
}

/**
 * Writes the charts of past releases. What an earlier build wrote is unpacked; for the rest a release
 * is read again, by threads of its own, since a thread knows one dataset.
 *
 * @throws If a past release cannot be read or drawn.
 */
export async function writeFrozen(
  releases: readonly FrozenRelease[],
  { setting, workers, stateOf, done }: FrozenWriting,
): Promise<readonly Written[]> {
  const written: (readonly Written[])[] = [];
  const isKept = ({ key }: Part) =>
    setting.cache !== undefined && existsSync(join(setting.cache, `${key}.pack`));
  for (const { release, newer, parts } of releases) {
    written.push(await writeParts(parts.filter(isKept), workers, done));
    const missing = parts.filter((part) => !isKept(part));
    if (missing.length === 0) continue;
    const data = mkdtempSync(join(tmpdir(), 'frozen-'));
    try {
      writeState(data, stateOf(release));
      const threads = siteWorkers(setting, {
        DATA_DIR: data,
        FROZEN_RELEASE: release,
        FROZEN_NEWER: JSON.stringify(newer),
      });
      const writing = writeParts(missing, threads, done);
      written.push(await writing.finally(() => threads.close()));
    } finally {
      rmSync(data, { recursive: true, force: true });
    }
  }
  return written.flat();
}

function writeState(folder: string, state: readonly RawFile[]): void {
  for (const { path, bytes } of migrated(state)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}
