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
 * @param done Told of each part how many were written.
 * @throws What a thread throws.
 */
export async function writeParts(
  parts: readonly Part[],
  workers: SiteWorkers,
  done: (count: number) => void,
): Promise<readonly Written[]> {
  const written = await Promise.all(
    parts.map(async ({ key, tasks }) => {
      const files = await workers.write(key, tasks);
      done(files.length);
      return files;
    }),
  );
  return written.flat();
}
