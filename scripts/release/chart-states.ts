import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { migrated } from '../../src/dataset/migrations/migrations.ts';
import type { RawFile } from '../../src/dataset/raw-file.ts';
import type { Texts } from '../../src/model/texts.ts';

/** What each chart shows in a state of the dataset, by the charts’ ids. */
export type ChartStates = Readonly<
  Record<string, { readonly hash: string; readonly title: Texts }>
>;

/**
 * Asks the site, in a process of its own, since a process knows one dataset.
 *
 * @throws If the charts of the state cannot be made.
 */
export function chartStates(state: readonly RawFile[], release: string): ChartStates {
  const folder = mkdtempSync(join(tmpdir(), 'release-'));
  try {
    writeFiles(folder, migrated(state));
    const told = execFileSync(process.execPath, ['scripts/build/tell-chart-states.ts'], {
      env: { ...process.env, DATA_DIR: folder, FROZEN_RELEASE: release },
      maxBuffer: 2 ** 28,
      encoding: 'utf8',
    });
    const states: unknown = JSON.parse(told);
    if (!areStates(states)) throw new Error('the site told no states of charts');
    return states;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The process is our own: what it tells is believed once it is a map. */
function areStates(value: unknown): value is ChartStates {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** @throws What the disk throws. */
export function writeFiles(folder: string, files: readonly RawFile[]): void {
  for (const { path, bytes } of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}
