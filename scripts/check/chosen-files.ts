import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { WrongCall } from '../command/command.ts';
import { isMissingTool } from '../command/missing-tool.ts';

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
    execFileSync('git', ['-C', root, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    })
      .split('\0')
      .filter((path) => path !== '');
  try {
    return [
      ...told(
        'diff',
        '--name-only',
        '--relative',
        '-z',
        '--diff-filter=d',
        `${base}^{commit}`,
        '--',
        '.',
      ),
      ...told('ls-files', '--others', '--exclude-standard', '-z', '--', '.'),
    ].toSorted();
  } catch (error) {
    if (isMissingTool(error)) {
      throw new WrongCall({
        en: 'git is not installed: name the files instead',
        vi: 'máy chưa cài git: hãy nêu tên tệp cần kiểm tra',
      });
    }
    throw new WrongCall({
      en: `git cannot compare ${root}/ with ${base}`,
      vi: `git không so được ${root}/ với ${base}`,
    });
  }
}
