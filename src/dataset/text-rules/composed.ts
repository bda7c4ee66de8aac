import type { Rule } from '../rule.ts';
import type { TextFile } from '../text-file.ts';
import type { Finding } from '../problem.ts';
import { matches, type Match } from './matches.ts';

export const composedRule: Rule<TextFile> = {
  code: 'text-not-composed',
  severity: 'error',
  about: {
    en: 'A letter with marks is written as one character (Unicode NFC). “ộ” can also be written as three characters that look the same; search and comparison then fail.',
    vi: 'Chữ có dấu phải viết bằng một ký tự dựng sẵn (Unicode NFC). Chữ “ộ” còn có thể viết bằng ba ký tự rời (tổ hợp) trông y hệt; khi đó tìm kiếm và so sánh đều sai.',
  },
  check: (file) => {
    if (file.text.normalize('NFC') === file.text) return [];
    const words = matches(file, /[\p{L}\p{M}]*\p{M}[\p{L}\p{M}]*/gu).filter(
      ({ found }) => found.normalize('NFC') !== found,
    );
    const [first] = words;
    if (first === undefined) return [];
    return words.length > few ? [wholeFile(first.at, words.length)] : words.map(toFinding);
  },
};

/** Up to so many words were pasted; more are a keyboard or an editor set wrongly. */
const few = 3;

function toFinding({ found, at }: Match): Finding {
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
}

function wholeFile(at: Finding['at'], words: number): Finding {
  return {
    at,
    message: {
      en: `${words} words from here on are written with loose marks (Unicode NFD)`,
      vi: `từ đây có ${words} từ viết bằng dấu rời (Unicode tổ hợp)`,
    },
    help: {
      en: 'save the file in composed form (NFC); set the keyboard to “Unicode dựng sẵn”',
      vi: 'lưu tệp ở dạng dựng sẵn (NFC); đặt bộ gõ ở bảng mã “Unicode dựng sẵn”',
    },
  };
}
