import { existsSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { WrongCall } from '../command/command.ts';
import { git } from '../command/git.ts';

/**
 * Files a person named, as paths inside the data folder.
 *
 * @throws WrongCall for a file that is not there or lies elsewhere.
 */
export function namedFiles(names: readonly string[], root: string): readonly string[] {
  return names.map((name) => {
    const found = [name, resolve(root, name)].find((path) => existsSync(path));
    if (found === undefined) {
      throw new WrongCall({ en: `there is no file ${name}`, vi: `không có tệp ${name}` });
    }
    const path = relative(root, found).split(sep).join('/');
    if (path.startsWith('..')) {
      throw new WrongCall({
        en: `${name} does not lie in ${root}/`,
        vi: `${name} không nằm trong ${root}/`,
      });
    }
    return path;
  });
}

/**
 * Files of the data folder that differ from a commit, new ones too, as paths inside it.
 *
 * @throws WrongCall where git knows no such commit, or is not there.
 */
export function changedFiles(base: string, root: string): readonly string[] {
  const told = (...args: readonly string[]) =>
    git(root, args, {
      missing: { en: 'name the files instead', vi: 'hãy nêu tên tệp cần kiểm tra' },
      unknown: {
        en: `git cannot compare ${root}/ with ${base}`,
        vi: `git không so được ${root}/ với ${base}`,
      },
    })
      .toString()
      .split('\0')
      .filter((path) => path !== '');
  const since = `${base}^{commit}`;
  return [
    ...told('diff', '--name-only', '--relative', '-z', '--diff-filter=d', since, '--', '.'),
    ...told('ls-files', '--others', '--exclude-standard', '-z', '--', '.'),
  ].toSorted();
}
