import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import type { PngFolder } from './png-cache.ts';

/** A folder on disk as a cache. A cache only saves time, so no failure of the disk is one of ours. */
export function pngFolder(path: string): PngFolder {
  let written = 0;
  return {
    read: (name) => readFile(join(path, name)).catch(() => undefined),
    write: async (name, bytes) => {
      written += 1;
      const partial = join(path, `${name}-${process.pid}-${threadId}-${written}`);
      try {
        await mkdir(path, { recursive: true });
        await writeFile(partial, bytes);
        await rename(partial, join(path, name));
      } catch {
        await rm(partial, { force: true }).catch(() => undefined);
      }
    },
  };
}
