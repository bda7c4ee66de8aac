import type { Rule } from '../rule.ts';
import type { TextFile } from '../text-file.ts';
import { matches } from './matches.ts';

export const lineEndsRule: Rule<TextFile> = {
  code: 'text-line-ends',
  severity: 'error',
  about: {
    en: 'Lines end with one line feed. Windows line ends make every line of a change look new, and a lone carriage return joins lines.',
    vi: 'Mỗi dòng kết thúc bằng một ký tự xuống dòng (LF). Kiểu xuống dòng của Windows làm mọi dòng đều hiện ra như vừa sửa; ký tự CR đứng riêng thì làm hai dòng dính vào nhau.',
  },
  check: (file) => {
    const [first, ...rest] = matches(file, /\r\n?/g);
    if (first === undefined) return [];
    const windows = first.found === '\r\n';
    const count = rest.length + 1;
    return [
      {
        at: first.at,
        message: {
          en: `${count === 1 ? 'a line ends' : `${count} lines end`} with ${windows ? 'CR LF, as on Windows' : 'a lone carriage return (U+000D)'}`,
          vi: `${count} dòng kết thúc bằng ${windows ? 'CR LF, kiểu của Windows' : 'ký tự CR đứng riêng (U+000D)'}`,
        },
        help: {
          en: 'change the line ends to LF (in VS Code: click “CRLF” in the status bar)',
          vi: 'đổi sang kiểu xuống dòng LF (trong VS Code: bấm vào chữ “CRLF” ở thanh trạng thái)',
        },
      },
    ];
  },
};
