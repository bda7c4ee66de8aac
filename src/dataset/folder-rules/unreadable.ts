import type { Rule } from '../rule.ts';
import { placeOf } from './place-of.ts';

/** Something in the folder that the system would not give. */
export interface Unreadable {
  /** Path inside the data folder; '.' for the folder itself. */
  readonly path: string;
  /** As the system names it: ENOENT, EACCES, ELOOP. */
  readonly reason: string;
}

export const unreadableRule: Rule<Unreadable> = {
  code: 'file-unreadable',
  severity: 'error',
  about: {
    en: 'The check reads every file of the data folder; what it cannot read it cannot vouch for.',
    vi: 'Việc kiểm tra đọc mọi tệp trong thư mục dữ liệu; tệp không đọc được thì không thể bảo đảm.',
  },
  check: ({ path, reason }) => [
    {
      at: placeOf(path),
      message: {
        en: `${path === '.' ? 'the data folder' : path} cannot be read (${reason})`,
        vi: `không đọc được ${path === '.' ? 'thư mục dữ liệu' : path} (${reason})`,
      },
      help: {
        en: 'check that it is there, that it is a file or folder and no link, and that you may read it',
        vi: 'kiểm tra xem nó có tồn tại, có phải tệp hay thư mục thật (không phải liên kết) và bạn có quyền đọc không',
      },
    },
  ],
};
