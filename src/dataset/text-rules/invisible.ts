import { codePoint, invisibles } from '../characters.ts';
import type { Rule } from '../rule.ts';
import type { TextFile } from '../text-file.ts';
import { matches } from './matches.ts';

export const invisibleRule: Rule<TextFile> = {
  code: 'text-invisible',
  severity: 'error',
  about: {
    en: 'Characters without width (zero-width space, soft hyphen, joiners) make two texts differ that look the same, so that search and comparison fail.',
    vi: 'Ký tự không có bề rộng (khoảng trắng rộng bằng không, gạch nối mềm…) làm hai đoạn chữ trông như nhau mà lại khác nhau, khiến tìm kiếm và so sánh đều sai.',
  },
  check: (file) =>
    matches(file, invisibles).map(({ found, at, offset }) => {
      const word = /\p{L}*$/u.exec(file.text.slice(Math.max(0, offset - 40), offset))?.[0] ?? '';
      return {
        at,
        message: {
          en: `invisible character ${codePoint(found)}${word && ` after “${word}”`}`,
          vi: `ký tự ẩn ${codePoint(found)}${word && ` ngay sau “${word}”`}`,
        },
        help: { en: 'delete it', vi: 'xóa ký tự này' },
      };
    }),
};
