import { kindOf } from '../file-kinds.ts';
import { slug } from '../spelling/nearest.ts';
import type { Words } from '../problem.ts';
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
      const copied = /^(.*?)(?: ?\(\d+\)| - Copy.*| copy(?: \d+)?)$/.exec(name)?.[1];
      return {
        at: placeOf(path),
        message: {
          en: `the file name “${name}” has other characters than a–z, 0–9 and hyphens`,
          vi: `tên tệp “${name}” có ký tự khác ngoài a–z, 0–9 và gạch ngang`,
        },
        help:
          copied === undefined
            ? renameTo(`${folder}${slug(name)}.yaml`)
            : isCopy(`${folder}${copied}.yaml`),
      };
    }),
};

function isCopy(original: string): Words {
  return {
    en: `it is a copy that a browser or system made: delete it, or let it replace ${original}`,
    vi: `đây là bản sao do trình duyệt hoặc hệ thống tạo: xóa đi, hoặc dùng nó thay cho ${original}`,
  };
}
