import type { Rule } from '../rule.ts';
import type { TextFile } from '../text-file.ts';
import { matches } from './matches.ts';

export const trailingSpaceRule: Rule<TextFile> = {
  code: 'text-trailing-space',
  severity: 'warning',
  about: {
    en: 'Spaces at the end of a line mean nothing and make changes harder to read.',
    vi: 'Dấu cách thừa ở cuối dòng không có nghĩa gì mà làm khó xem các thay đổi.',
  },
  check: (file) =>
    matches(file, /(?<! ) +(?=\r?$)/gm).map(({ at }) => ({
      at,
      message: { en: 'the line ends with spaces', vi: 'cuối dòng có dấu cách thừa' },
      help: { en: 'delete them', vi: 'xóa đi' },
    })),
};
