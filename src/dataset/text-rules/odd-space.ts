import { codePoint, oddSpaces } from '../characters.ts';
import type { Rule } from '../rule.ts';
import type { TextFile } from '../text-file.ts';
import { matches } from './matches.ts';

export const oddSpaceRule: Rule<TextFile> = {
  code: 'text-odd-space',
  severity: 'error',
  about: {
    en: 'No-break and other special spaces look like a space and are none: as indentation they become part of the name of a field. The site sets its own no-break spaces.',
    vi: 'Khoảng trắng không ngắt và các khoảng trắng đặc biệt khác trông như dấu cách nhưng không phải: đứng ở đầu dòng, chúng biến thành một phần tên trường. Trang web tự đặt khoảng trắng không ngắt khi cần.',
  },
  check: (file) =>
    matches(file, oddSpaces).map(({ found, at, offset }) => {
      const lineStart = file.text.lastIndexOf('\n', offset - 1) + 1;
      const indents = file.text.slice(lineStart, offset).trim() === '';
      return {
        at,
        message: {
          en: `${codePoint(found)} looks like a space and is none${indents ? '; it stands in the indentation' : ''}`,
          vi: `${codePoint(found)} trông như dấu cách nhưng không phải${indents ? '; nó nằm ở phần thụt lề' : ''}`,
        },
        help: {
          en: 'write an ordinary space instead (the check of “printed” treats both alike)',
          vi: 'thay bằng dấu cách thường (khi đối chiếu “printed”, hai loại được coi như nhau)',
        },
      };
    }),
};
