import { execFileSync } from 'node:child_process';
import type { RawFile } from '../../src/dataset/raw-file.ts';
import { WrongCall } from '../command/command.ts';
import { isMissingTool } from '../command/missing-tool.ts';

/**
 * The files of a data folder as they were at a commit.
 *
 * @throws WrongCall where git knows no such commit, or is not there.
 */
export function dataAt(base: string, root: string): readonly RawFile[] {
  const git = (args: readonly string[], input?: string) =>
    execFileSync('git', ['-C', root, ...args], {
      input,
      maxBuffer: 2 ** 30,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
  try {
    const entries = git(['ls-tree', '-r', '-z', `${base}^{commit}`, '--', '.'])
      .toString()
      .split('\0')
      .flatMap((line) => {
        const [, hash, path] = /^100\d{3} blob ([\da-f]+)\t(.*)$/s.exec(line) ?? [];
        return hash === undefined || path === undefined ? [] : [{ hash, path }];
      });
    const bytes = git(['cat-file', '--batch'], entries.map(({ hash }) => `${hash}\n`).join(''));
    return filesIn(bytes, entries);
  } catch (error) {
    if (isMissingTool(error)) {
      throw new WrongCall({
        en: 'git is not installed, which keeps earlier states',
        vi: 'máy chưa cài git, nơi lưu các phiên bản trước',
      });
    }
    throw new WrongCall({
      en: `git has no ${base} with ${root}/`,
      vi: `git không có ${base} nào chứa ${root}/`,
    });
  }
}

/** What `git cat-file --batch` wrote: a line with the size before each file, a line end behind it. */
function filesIn(bytes: Buffer, entries: readonly { readonly path: string }[]): readonly RawFile[] {
  let at = 0;
  return entries.map(({ path }) => {
    const lineEnd = bytes.indexOf(10, at);
    const size = Number(bytes.toString('latin1', at, lineEnd).split(' ').at(-1));
    const start = lineEnd + 1;
    at = start + size + 1;
    return { path, bytes: bytes.subarray(start, start + size) };
  });
}
