import type { Dataset } from '../dataset.ts';
import type { Rule } from '../rule.ts';
import { textFindings } from './text-findings.ts';

/** Bounded, so that a long text without blanks does not keep the check busy. */
const around = /\S{0,40}\s{0,40}[\n\u0085]\s{0,40}\S{0,40}/;

export const lineBreakRule: Rule<Dataset> = {
  code: 'text-line-break',
  severity: 'error',
  about: {
    en: 'A text is one paragraph: in titles, tables and feeds a line break would cut it in two.',
    vi: 'Mỗi văn bản là một đoạn: trong tiêu đề, bảng và nguồn tin, dấu xuống dòng sẽ cắt nó làm đôi.',
  },
  check: (dataset) =>
    // Words around the break are looked for only where there is one: it takes long.
    textFindings(dataset, /[\n\u0085]/, (_, text) => {
      const words = (around.exec(text)?.[0] ?? '').replaceAll(/\s+/g, ' ⏎ ');
      return {
        message: {
          en: `the text has a line break: “${words}”`,
          vi: `đoạn chữ có dấu xuống dòng: “${words}”`,
        },
        help: {
          en: 'write it as one line, or fold it with “>-” so that the lines are joined',
          vi: 'viết thành một dòng, hoặc dùng “>-” để các dòng được nối lại',
        },
      };
    }),
};
