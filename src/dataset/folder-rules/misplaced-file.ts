import { kindOf } from '../file-kinds.ts';
import { newestFolder, newestSums } from '../releases/state.ts';
import type { Words } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { placeOf } from './place-of.ts';
import { renameTo } from './rename.ts';

export const misplacedFileRule: Rule<readonly string[]> = {
  code: 'file-misplaced',
  severity: 'error',
  about: {
    en: 'A file is found by its folder and its ending. One that lies elsewhere would be left out without a word.',
    vi: 'Tệp được nhận biết qua thư mục và phần đuôi tên. Tệp nằm sai chỗ sẽ bị bỏ qua mà không báo gì.',
  },
  check: (paths) =>
    paths
      .filter((path) => kindOf(path) === undefined && !isSupplement(path))
      .map((path) => ({
        at: placeOf(path),
        message: {
          en: `no file of this dataset is called ${path}`,
          vi: `bộ dữ liệu không có tệp nào tên là ${path}`,
        },
        help: mend(path),
      })),
};

/** Files beside the YAML that are no data themselves: licences, boundary files, the newest release as it was, what systems and editors leave. */
function isSupplement(path: string): boolean {
  if (path === newestSums || path.startsWith(newestFolder)) return true;
  return path.startsWith('geo/')
    ? !/\.ya?ml$/i.test(path)
    : /(^|\/)\.|^(?:LICENSE|README(?:\.vi)?)\.md$/.test(path);
}

function mend(path: string): Words {
  // Editors hide the last ending, and add their own.
  const name = path.replace(/\.ya?ml(?:\.txt)?$/i, '.yaml');
  if (name !== path && kindOf(name) !== undefined) return renameTo(name);
  return {
    en: 'move it to its folder (meetings/<year>/, publications/<year>/, indicators/, documents/, provinces/) or delete it',
    vi: 'chuyển vào đúng thư mục (meetings/<năm>/, publications/<năm>/, indicators/, documents/, provinces/) hoặc xóa đi',
  };
}
