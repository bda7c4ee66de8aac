import { existsSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';

/** The places of a build; all on one disk, so that a rename is one step. */
export interface BuildFolders {
  /** The site that is served; only ever replaced as a whole. */
  readonly current: string;
  /** The site that is being written. */
  readonly next: string;
  /** The former site, for the moment between two renames. */
  readonly old: string;
  /** A file that says which process is building. */
  readonly lock: string;
}

/** `dist`, `.dist-next`, `.dist-old` and `.dist-lock`, beside each other. */
export function buildFolders(out: string): BuildFolders {
  const name = basename(out).replace(/^\.+/, '');
  const beside = (role: string) => join(dirname(out), `.${name}-${role}`);
  return { current: out, next: beside('next'), old: beside('old'), lock: beside('lock') };
}

/** Removes what an interrupted build left behind; a site caught between two renames comes back. */
export function recoverFolders({ current, next, old }: BuildFolders): void {
  if (existsSync(old) && !existsSync(current)) renameSync(old, current);
  rmSync(old, { recursive: true, force: true });
  rmSync(next, { recursive: true, force: true });
}

/** Puts the new site in the place of the current one, or leaves everything as it was. */
export function swapFolders({ current, next, old }: BuildFolders): void {
  const hadOne = existsSync(current);
  if (hadOne) renameSync(current, old);
  try {
    renameSync(next, current);
  } catch (error) {
    if (hadOne) renameSync(old, current);
    throw error;
  }
  if (hadOne) removeBeside(old);
}

/** Takes seconds, which a thread of its own spends; what stays is removed by the next build. */
function removeBeside(folder: string): void {
  const thread = new Worker(new URL('./remove-folder.ts', import.meta.url), { workerData: folder });
  thread.on('error', () => undefined);
}
