import { kindOf } from '../file-kinds.ts';
import { slug } from '../nearest.ts';
import type { Rule } from '../rule.ts';
import { placeOf } from './place-of.ts';
import { renameTo } from './rename.ts';

export const fileNameRule: Rule<readonly string[]> = {
  code: 'file-name',
  severity: 'error',
  about: {
    en: 'A file’s name is its id and part of an address: lower-case ASCII words joined by hyphens.',
    vi: 'Tên tệp là mã và là một phần của địa chỉ trang: chữ thường không dấu, nối bằng gạch ngang.',
  },
  check: (paths) =>
    paths.flatMap((path) => {
      const [, folder = '', name = ''] = /^(.*\/)?([^/]*)\.yaml$/.exec(path) ?? [];
      if (kindOf(path) === undefined || /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/.test(name)) return [];
      return {
        at: placeOf(path),
        message: {
          en: `the file name “${name}” has other characters than a–z, 0–9 and hyphens`,
          vi: `tên tệp “${name}” có ký tự khác ngoài a–z, 0–9 và gạch ngang`,
        },
        help: renameTo(`${folder}${slug(name)}.yaml`),
      };
    }),
};
