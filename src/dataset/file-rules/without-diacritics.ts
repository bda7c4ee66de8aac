import type { Dataset } from '../dataset.ts';
import type { Rule } from '../rule.ts';
import { commonWords, hasVietnameseLetter, languageMaps } from './language-maps.ts';

export const withoutDiacriticsRule: Rule<Dataset> = {
  code: 'vietnamese-without-marks',
  severity: 'warning',
  about: {
    en: 'Vietnamese without its marks is ambiguous and looks careless; often it is English in the wrong field.',
    vi: 'Tiếng Việt không dấu dễ hiểu nhầm và thiếu cẩn thận; nhiều khi đó là tiếng Anh đặt nhầm chỗ.',
  },
  check: (dataset) =>
    languageMaps(dataset)
      .filter(({ en, vi }) => !hasVietnameseLetter(vi) && commonWords(vi).length > 1 && vi !== en)
      .map(({ sheet, path, vi }) => ({
        at: sheet.atValue([...path, 'vi']),
        value: vi,
        message: {
          en: `the Vietnamese text has no Vietnamese letter: “${vi}”`,
          vi: `đoạn tiếng Việt không có chữ nào mang dấu: “${vi}”`,
        },
        help: {
          en: 'write it with all its marks',
          vi: 'viết đầy đủ dấu',
        },
      })),
};
