import { personal } from '../personal-data.ts';
import type { Rule } from '../rule.ts';
import type { TextFile } from '../text-file.ts';
import { matches } from './matches.ts';

export const commentPersonalDataRule: Rule<TextFile> = {
  code: 'comment-personal-data',
  severity: 'error',
  about: {
    en: 'Comments are published with the file. Who to ask stands in the history of the repository.',
    vi: 'Chú thích được công bố cùng tệp. Cần hỏi ai thì xem lịch sử kho mã.',
  },
  check: (file) =>
    matches(file, /(?<=^|\s)#[^\n]*/gm).flatMap(({ found: comment, offset }) => {
      const match = personal.exec(comment);
      if (match === null) return [];
      const start = offset + match.index;
      return {
        at: file.at(start, start + match[0].length),
        message: {
          en: `“${match[0]}” in a comment looks like personal data`,
          vi: `“${match[0]}” trong chú thích có vẻ là dữ liệu cá nhân`,
        },
        help: { en: 'delete it', vi: 'xóa đi' },
      };
    }),
};
