import type { Dataset } from '../dataset.ts';
import type { Rule } from '../rule.ts';
import { textFindings } from './text-findings.ts';

const remains =
  /\$\{|\{\{|\}\}|\{[\w.]+(?:\([^)]*\))?\}|\[object [A-Z]\w*\]|\b(?:undefined|NaN|Infinity|Invalid Date)\b/;

export const templateRule: Rule<Dataset> = {
  code: 'text-template',
  severity: 'error',
  about: {
    en: 'What a program writes where a value was lost is never meant. On a page nobody could tell it from a fault of the site, so that the check of the built site refuses it, whoever wrote it.',
    vi: 'Đây là thứ chương trình ghi ra khi thiếu giá trị, không ai cố ý viết. Trên trang, không thể phân biệt nó với lỗi của chính trang web, nên bước kiểm tra trang đã dựng sẽ từ chối, bất kể ai viết.',
  },
  check: (dataset) =>
    textFindings(dataset, remains, (found) => ({
      message: {
        en: `“${found}” is what a program leaves where a value is missing`,
        vi: `“${found}” là thứ chương trình để lại khi thiếu giá trị`,
      },
      help: {
        en: 'write what is meant, in words; in an address, write braces as %7B and %7D',
        vi: 'viết điều muốn nói bằng chữ; trong địa chỉ, thay dấu ngoặc nhọn bằng %7B và %7D',
      },
    })),
};
