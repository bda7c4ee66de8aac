import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unreadableRule, type Unreadable } from './folder-rules/unreadable.ts';
import type { Problem } from './problem.ts';
import type { RawFile } from './raw-file.ts';
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
        else if (entry.isFile()) files.push({ path, bytes: readFileSync(join(root, path)) });
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

function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
