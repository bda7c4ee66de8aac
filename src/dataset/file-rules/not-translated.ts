import type { Dataset } from '../dataset.ts';
import type { Rule } from '../rule.ts';
import { commonWords, hasVietnameseLetter, languageMaps } from './language-maps.ts';

export const notTranslatedRule: Rule<Dataset> = {
  code: 'not-translated',
  severity: 'warning',
  about: {
    en: 'The same words in two languages mean that one of them was forgotten. Names may be alike.',
    vi: 'Hai ngôn ngữ mà viết giống hệt nhau nghĩa là quên dịch một bên. Tên riêng thì có thể giống nhau.',
  },
  check: (dataset) =>
    languageMaps(dataset)
      .filter(({ en, vi }) => en === vi && commonWords(en).length > 0 && !isName(vi))
      .map(({ sheet, path, vi }) => {
        const isVietnamese = hasVietnameseLetter(vi);
        const forgotten = isVietnamese ? 'en' : 'vi';
        return {
          at: sheet.atValue([...path, forgotten]),
          value: vi,
          message: {
            en: `“en” and “vi” are the same: “${vi}”`,
            vi: `“en” và “vi” giống hệt nhau: “${vi}”`,
          },
          help: {
            en: `write “${forgotten}” in ${isVietnamese ? 'English' : 'Vietnamese'}`,
            vi: `viết “${forgotten}” bằng ${isVietnamese ? 'tiếng Anh' : 'tiếng Việt'}`,
          },
        };
      }),
};

/** “Tiến độ 57”: a Vietnamese name of few words, kept in English. */
function isName(text: string): boolean {
  return hasVietnameseLetter(text) && text.split(/\s+/).length <= 3;
}
