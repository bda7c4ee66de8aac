import type { Dataset } from '../dataset.ts';
import type { Words } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { languageMaps } from './language-maps.ts';

/** A word wholly in letters that no text in this language is written in. */
const foreign: Readonly<Record<'en' | 'vi' | 'uk' | 'ru', RegExp>> = {
  en: /(?<!\p{L})(?:(?!\p{Script=Latin}|\p{Script=Common})\p{L})+(?!\p{L})/u,
  vi: /(?<!\p{L})(?:(?!\p{Script=Latin}|\p{Script=Common})\p{L})+(?!\p{L})/u,
  uk: /(?<!\p{L})(?:(?!\p{Script=Latin}|\p{Script=Cyrillic}|\p{Script=Common})\p{L})+(?!\p{L})/u,
  ru: /(?<!\p{L})(?:(?!\p{Script=Latin}|\p{Script=Cyrillic}|\p{Script=Common})\p{L})+(?!\p{L})/u,
};

const names: Readonly<Record<'en' | 'vi' | 'uk' | 'ru', Words>> = {
  en: { en: 'English', vi: 'tiếng Anh' },
  vi: { en: 'Vietnamese', vi: 'tiếng Việt' },
  uk: { en: 'Ukrainian', vi: 'tiếng Ukraina' },
  ru: { en: 'Russian', vi: 'tiếng Nga' },
};

export const foreignAlphabetRule: Rule<Dataset> = {
  code: 'text-foreign-alphabet',
  severity: 'error',
  about: {
    en: 'A word in an alphabet that the language does not use is a word left from the source, or one made to look like another.',
    vi: 'Một từ viết bằng bảng chữ cái mà ngôn ngữ đó không dùng là từ sót lại từ nguồn, hoặc cố ý viết giống một từ khác.',
  },
  check: (dataset) =>
    languageMaps(dataset).flatMap(({ sheet, path, texts }) =>
      (['en', 'vi', 'uk', 'ru'] as const).flatMap((language) => {
        const found = foreign[language].exec(texts[language] ?? '')?.[0];
        if (found === undefined) return [];
        return {
          at: sheet.atValue([...path, language]),
          message: {
            en: `“${found}” is not written in the letters of ${names[language].en}`,
            vi: `“${found}” không viết bằng chữ cái của ${names[language].vi}`,
          },
          help: {
            en: 'write the word in the letters of this language, or put the text under its own',
            vi: 'viết từ này bằng chữ cái của ngôn ngữ đó, hoặc chuyển đoạn chữ sang đúng ngôn ngữ',
          },
        };
      }),
    ),
};
