import type { Rule } from '../rule.ts';
import type { TextFile } from '../text-file.ts';
import { matches } from './matches.ts';

export const tabRule: Rule<TextFile> = {
  code: 'text-tab',
  severity: 'error',
  about: {
    en: 'YAML knows no tabs as indentation, and nobody sees how wide one is.',
    vi: 'YAML không cho thụt lề bằng ký tự tab, và nhìn vào cũng không biết nó rộng bao nhiêu.',
  },
  check: (file) =>
    matches(file, /\t+/g).map(({ at, offset }) => {
      const lineStart = file.text.lastIndexOf('\n', offset - 1) + 1;
      const indents = file.text.slice(lineStart, offset).trim() === '';
      return {
        at,
        message: indents
          ? { en: 'the line is indented with a tab', vi: 'dòng này thụt lề bằng ký tự tab' }
          : { en: 'a tab stands in the line', vi: 'trong dòng có ký tự tab' },
        help: indents
          ? { en: 'use two spaces for each step', vi: 'dùng hai dấu cách cho mỗi bậc thụt lề' }
          : { en: 'write a space instead', vi: 'thay bằng dấu cách' },
      };
    }),
};
