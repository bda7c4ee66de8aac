import { codePoint, directions } from '../characters.ts';
import type { Rule } from '../rule.ts';
import type { TextFile } from '../text-file.ts';
import { matches } from './matches.ts';

export const directionRule: Rule<TextFile> = {
  code: 'text-direction',
  severity: 'error',
  about: {
    en: 'Marks that turn the direction of writing can make a reviewer see another text than the one in the file.',
    vi: 'Ký tự đổi hướng chữ có thể khiến người duyệt nhìn thấy một nội dung khác với nội dung trong tệp.',
  },
  check: (file) =>
    matches(file, directions).map(({ found, at }) => ({
      at,
      message: {
        en: `${codePoint(found)} changes the direction in which the text is shown`,
        vi: `${codePoint(found)} làm đổi hướng hiển thị của chữ`,
      },
      help: {
        en: 'delete it: no language of this dataset is written from right to left',
        vi: 'xóa ký tự này: bộ dữ liệu không có ngôn ngữ nào viết từ phải sang trái',
      },
    })),
};
