import type { RawFile } from '../../src/dataset/raw-file.ts';
import { git, type WithoutGit } from '../command/git.ts';

/**
 * The files of a data folder as they were at a commit.
 *
 * @throws WrongCall where git knows no such commit, or is not there.
 */
export function dataAt(base: string, root: string): readonly RawFile[] {
  const withoutGit: WithoutGit = {
    missing: { en: 'it keeps earlier states', vi: 'git lưu các phiên bản trước' },
    unknown: {
      en: `git has no ${base} with ${root}/`,
      vi: `git không có ${base} nào chứa ${root}/`,
    },
  };
  const entries = git(root, ['ls-tree', '-r', '-z', `${base}^{commit}`, '--', '.'], withoutGit)
    .toString()
    .split('\0')
    .flatMap((line) => {
      const [, hash, path] = /^100\d{3} blob ([\da-f]+)\t(.*)$/s.exec(line) ?? [];
      return hash === undefined || path === undefined ? [] : [{ hash, path }];
    });
  const hashes = entries.map(({ hash }) => `${hash}\n`).join('');
  return filesIn(git(root, ['cat-file', '--batch'], withoutGit, hashes), entries);
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
