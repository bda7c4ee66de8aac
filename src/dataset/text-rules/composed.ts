import type { Rule } from '../rule.ts';
import type { TextFile } from '../text-file.ts';
import { matches } from './matches.ts';

export const composedRule: Rule<TextFile> = {
  code: 'text-not-composed',
  severity: 'error',
  about: {
    en: 'A letter with marks is written as one character (Unicode NFC). “ộ” can also be written as three characters that look the same; search and comparison then fail.',
    vi: 'Chữ có dấu phải viết bằng một ký tự dựng sẵn (Unicode NFC). Chữ “ộ” còn có thể viết bằng ba ký tự rời (tổ hợp) trông y hệt; khi đó tìm kiếm và so sánh đều sai.',
  },
  check: (file) => {
    if (file.text.normalize('NFC') === file.text) return [];
    return matches(file, /[\p{L}\p{M}]*\p{M}[\p{L}\p{M}]*/gu)
      .filter(({ found }) => found.normalize('NFC') !== found)
      .map(({ found, at }) => {
        const composed = found.normalize('NFC');
        return {
          at,
          message: {
            en: `“${composed}” is written with loose marks, in ${found.length} characters instead of ${composed.length}`,
            vi: `“${composed}” viết bằng dấu rời, dùng ${found.length} ký tự thay vì ${composed.length}`,
          },
          help: {
            en: `type the word again: ${composed} (a Vietnamese keyboard set to “Unicode dựng sẵn” does it right)`,
            vi: `gõ lại từ này: ${composed} (đặt bộ gõ ở bảng mã “Unicode dựng sẵn”)`,
          },
        };
      });
  },
};
