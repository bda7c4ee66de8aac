import type { Rule } from '../rule.ts';
import type { YamlFile } from '../parse-yaml.ts';

export const oneDocumentRule: Rule<YamlFile> = {
  code: 'yaml-second-document',
  severity: 'error',
  about: {
    en: 'A line with --- or ... begins another document; only the first would be read.',
    vi: 'Dòng --- hoặc ... mở ra một tài liệu khác; chỉ tài liệu đầu tiên được đọc.',
  },
  check: (file) =>
    // The first tells it all: what follows lies behind it.
    file.furtherDocuments.slice(0, 1).map((offset) => {
      const mark = Math.max(
        file.text.lastIndexOf('\n---', offset),
        file.text.lastIndexOf('\n...', offset),
      );
      const start = mark < 0 ? offset : mark + 1;
      const { line } = file.at(start);
      return {
        at: file.at(start, start + 3),
        message: {
          en: `line ${line} begins a second document`,
          vi: `dòng ${line} mở ra tài liệu thứ hai`,
        },
        help: {
          en: 'delete the line, or put what follows into a file of its own',
          vi: 'xóa dòng này, hoặc chuyển phần sau sang một tệp riêng',
        },
      };
    }),
};
