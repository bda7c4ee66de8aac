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
  const pid = Number(readFileSync(file, 'utf8'));
  // 0 and less would mean a group of processes.
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  try {
    process.kill(pid, 0);
    return pid;
  } catch (error) {
    return isCode(error, 'EPERM') ? pid : undefined;
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
