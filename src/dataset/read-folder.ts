import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { unreadableRule, type Unreadable } from './folder-rules/unreadable.ts';
import type { Problem } from './problem.ts';
import { largestSize, type RawFile } from './raw-file.ts';
import { problemsOf } from './rule.ts';

export interface Folder {
  readonly files: readonly RawFile[];
  readonly problems: readonly Problem[];
}

/** Every file below a folder, in the order of their paths. What cannot be read is a problem. */
export function readFolder(root: string): Folder {
  const files: RawFile[] = [];
  const unreadable: Unreadable[] = [];
  const walk = (folder: string): void => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      tryTo(path, () => {
        if (entry.isDirectory()) walk(path);
        else if (entry.isFile()) files.push(readFile(root, path));
        else unreadable.push({ path, reason: entry.isSymbolicLink() ? 'link' : 'no file' });
      });
    }
  };
  const tryTo = (path: string, act: () => void): void => {
    try {
      act();
    } catch (error) {
      unreadable.push({ path, reason: reasonOf(error) });
    }
  };
  tryTo('.', () => {
    walk('');
  });
  return {
    files: files.sort((a, b) => (a.path < b.path ? -1 : 1)),
    problems: unreadable.flatMap((entry) => problemsOf([unreadableRule], entry)),
  };
}

/** The size is looked at first: a file of gigabytes must not be read to be refused. */
function readFile(root: string, path: string): RawFile {
  const { size } = statSync(join(root, path));
  if (size > largestSize(path)) return { path, bytes: new Uint8Array(), unreadSize: size };
  return { path, bytes: readFileSync(join(root, path)) };
}

function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
