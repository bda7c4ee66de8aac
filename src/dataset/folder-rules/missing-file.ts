import { requiredFiles } from '../file-kinds.ts';
import type { Rule } from '../rule.ts';
import { placeOf } from './place-of.ts';

export const missingFileRule: Rule<readonly string[]> = {
  code: 'file-missing',
  severity: 'error',
  about: {
    en: 'The registries and the description of the dataset must be there: everything else refers to them.',
    vi: 'Các danh mục và tệp mô tả bộ dữ liệu phải có đủ: mọi tệp khác đều tham chiếu đến chúng.',
  },
  check: (paths) =>
    requiredFiles
      .filter((path) => !paths.includes(path))
      .map((path) => ({
        at: placeOf(path),
        message: { en: `${path} is missing`, vi: `thiếu tệp ${path}` },
        help: {
          en: 'restore it; the dataset cannot be read without it',
          vi: 'khôi phục tệp này; thiếu nó thì không đọc được bộ dữ liệu',
        },
      })),
};
