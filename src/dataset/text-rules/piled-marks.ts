import type { Rule } from '../rule.ts';
import type { TextFile } from '../text-file.ts';
import { matches } from './matches.ts';

export const piledMarksRule: Rule<TextFile> = {
  code: 'text-piled-marks',
  severity: 'error',
  about: {
    en: 'No letter of these languages needs more than two marks. Piles of them run over the lines above and below.',
    vi: 'Không chữ cái nào của các ngôn ngữ này cần hơn hai dấu. Chồng nhiều dấu sẽ tràn lên các dòng trên và dưới.',
  },
  check: (file) =>
    !pile.test(file.text)
      ? []
      : matches(file, /\P{M}?\p{M}{3,}/gu).map(({ found, at }) => ({
          at,
          message: {
            en: `${[...found].length - 1} marks are piled on one letter`,
            vi: `${[...found].length - 1} dấu chồng lên một chữ cái`,
          },
          help: { en: 'type the word again', vi: 'gõ lại từ này' },
        })),
};

/** Found sooner than with the letter before it. */
const pile = /\p{M}{3}/u;
