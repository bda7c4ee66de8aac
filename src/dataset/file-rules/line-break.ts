import type { Dataset } from '../dataset.ts';
import type { Rule } from '../rule.ts';
import { textFindings } from './text-findings.ts';

export const lineBreakRule: Rule<Dataset> = {
  code: 'text-line-break',
  severity: 'error',
  about: {
    en: 'A text is one paragraph: in titles, tables and feeds a line break would cut it in two.',
    vi: 'Mỗi văn bản là một đoạn: trong tiêu đề, bảng và nguồn tin, dấu xuống dòng sẽ cắt nó làm đôi.',
  },
  check: (dataset) =>
    textFindings(dataset, /\S{0,40}\s{0,40}[\n\u0085]\s{0,40}\S{0,40}/, (found) => ({
      message: {
        en: `the text has a line break: “${found.replaceAll(/\s+/g, ' ⏎ ')}”`,
        vi: `đoạn chữ có dấu xuống dòng: “${found.replaceAll(/\s+/g, ' ⏎ ')}”`,
      },
      help: {
        en: 'write it as one line, or fold it with “>-” so that the lines are joined',
        vi: 'viết thành một dòng, hoặc dùng “>-” để các dòng được nối lại',
      },
    })),
};
