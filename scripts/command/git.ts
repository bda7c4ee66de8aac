import { execFileSync } from 'node:child_process';
import type { Words } from '../../src/dataset/problem.ts';
import { WrongCall } from './command.ts';

/** What a command says that git does not help. */
export interface WithoutGit {
  /** It is not installed: what it is needed for, or what to do without it. */
  readonly missing: Words;
  /** It is installed, and does not know the folder or the commit. */
  readonly unknown: Words;
}

/**
 * What git says of a folder.
 *
 * @param input What git reads.
 * @throws WrongCall where it is not installed, or does not know what it is asked about.
 */
export function git(
  folder: string,
  args: readonly string[],
  { missing, unknown }: WithoutGit,
  input?: string,
): Buffer {
  try {
    return execFileSync('git', ['-C', folder, ...args], {
      input,
      maxBuffer: 2 ** 30,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
  } catch (error) {
    if (!isMissingTool(error)) throw new WrongCall(unknown);
    throw new WrongCall({
      en: `git is not installed: ${missing.en}`,
      vi: `máy chưa cài git: ${missing.vi}`,
    });
  }
}

function isMissingTool(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
