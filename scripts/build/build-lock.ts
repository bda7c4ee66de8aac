import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Whether this process may build, and who does if it may not. */
export type BuildLock =
  { readonly release: () => void } | { readonly release: undefined; readonly holder: number };

/**
 * Takes the one place there is for a build into a folder. That of a build which was killed counts
 * for nothing: its process is gone.
 *
 * @throws If the disk does not take it.
 */
export function takeLock(file: string): BuildLock {
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error;
    const holder = holderOf(file);
    if (holder !== undefined) return { release: undefined, holder };
    rmSync(file, { force: true });
    return takeLock(file);
  }
  return {
    release: () => {
      rmSync(file, { force: true });
    },
  };
}

/** The process that builds, if it is still there. */
function holderOf(file: string): number | undefined {
  const pid = Number(writtenIn(file));
  // 0 and less would mean a group of processes.
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  try {
    process.kill(pid, 0);
    return pid;
  } catch (error) {
    return isCode(error, 'EPERM') ? pid : undefined;
  }
}

/** A build that began at this very moment has made the file and not yet written into it. */
const looks = 20;
const msBetween = 10;

/** What a lock says; empty where it is gone, or nobody writes into it any more. */
function writtenIn(file: string): string {
  for (let look = 0; look < looks; look++) {
    try {
      const text = readFileSync(file, 'utf8');
      if (text !== '') return text;
    } catch (error) {
      if (isCode(error, 'ENOENT')) return '';
      throw error;
    }
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, msBetween);
  }
  return '';
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
