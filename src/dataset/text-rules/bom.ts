import type { Rule } from '../rule.ts';
import type { TextFile } from '../text-file.ts';

export const bomRule: Rule<TextFile> = {
  code: 'text-bom',
  severity: 'error',
  about: {
    en: 'Some editors put an invisible mark (BOM, U+FEFF) before the first character. Tools differ in what they make of it.',
    vi: 'Một số phần mềm soạn thảo chèn ký tự ẩn (BOM, U+FEFF) vào trước ký tự đầu tiên. Mỗi công cụ hiểu ký tự này một cách.',
  },
  check: (file) =>
    file.text.startsWith('\uFEFF')
      ? [
          {
            at: file.at(0),
            message: {
              en: 'the file starts with an invisible mark, a BOM (U+FEFF)',
              vi: 'đầu tệp có một ký tự ẩn, gọi là BOM (U+FEFF)',
            },
            help: {
              en: 'save the file as “UTF-8”, not “UTF-8 with BOM”',
              vi: 'lưu tệp bằng “UTF-8”, không chọn “UTF-8 with BOM”',
            },
          },
        ]
      : [],
};
