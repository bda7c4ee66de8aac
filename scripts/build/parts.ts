import { createHash } from 'node:crypto';
import type { SiteTask, Written } from './site-task.ts';
import type { SiteWorkers } from './site-workers.ts';

/** Some pages and files, or some pictures: what is kept and found again as one. */
export interface Part {
  /** Of all that they are made from. */
  readonly key: string;
  readonly tasks: readonly SiteTask[];
}

export function partOf(inputs: readonly unknown[], tasks: readonly SiteTask[]): Part {
  return { key: createHash('sha256').update(JSON.stringify(inputs)).digest('hex'), tasks };
}

/** How many pages, files and pictures there are in some parts. */
export function countOf(parts: readonly Part[]): number {
  return parts.reduce((sum, { tasks }) => sum + tasks.length, 0);
}

/**
 * Lets threads write parts, in the order in which they are given.
 *
 * @param done Told now and then how many more were written.
 * @throws What a thread throws.
 */
export async function writeParts(
  parts: readonly Part[],
  workers: SiteWorkers,
  done: (count: number) => void,
): Promise<readonly Written[]> {
  const written = await Promise.all(
    inLoads(parts).map(async (load) => {
      const files = await workers.write(load);
      done(files.length);
      return files;
    }),
  );
  return written.flat();
}

/** So many pages and files are handed over at once: each handing over has a price. */
const loadSize = 32;

/** Parts in the same order, small ones that follow each other together. */
function inLoads(parts: readonly Part[]): readonly (readonly Part[])[] {
  const loads: Part[][] = [];
  let room = 0;
  for (const part of parts) {
    const { length } = part.tasks;
    if (length > room) {
      loads.push([]);
      room = loadSize;
    }
    loads.at(-1)?.push(part);
    room -= length;
  }
  return loads;
}
