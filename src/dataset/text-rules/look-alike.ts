import { codePoint } from '../characters.ts';
import type { Rule } from '../rule.ts';
import type { TextFile } from '../text-file.ts';
import { matches, type Match } from './matches.ts';

const dLike: Readonly<Record<string, string>> = { Ð: 'Đ', Ɖ: 'Đ', ð: 'đ', ɖ: 'đ' };
/** Letters that look like Latin ones: Cyrillic, Greek, Armenian, Coptic, Cherokee. */
const twin =
  '[\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Script=Armenian}\\p{Script=Coptic}\\p{Script=Cherokee}]';
const neighbours = new RegExp(`\\p{Script=Latin}${twin}|${twin}\\p{Script=Latin}`, 'u');
const foreign = new RegExp(twin, 'gu');
/** Latin letters of another width or for formulas, which no search finds. */
const dressed = /[\uFF21-\uFF3A\uFF41-\uFF5A\u{1D400}-\u{1D7FF}]+/gu;

export const lookAlikeRule: Rule<TextFile> = {
  code: 'text-look-alike',
  severity: 'error',
  about: {
    en: 'Some letters look like others and are not: the Icelandic Ð (U+00D0) for the Vietnamese Đ (U+0110), a Cyrillic а in a Latin word. Nobody finds such a word by searching.',
    vi: 'Có những chữ cái trông giống nhau nhưng khác nhau: chữ Ð của tiếng Iceland (U+00D0) với chữ Đ tiếng Việt (U+0110), chữ а Kirin trong một từ Latinh. Không ai tìm ra được những từ như vậy.',
  },
  check: (file) => [
    ...matches(file, /[ÐƉðɖ]/gu).map(({ found, at }) => {
      const right = dLike[found] ?? 'Đ';
      return {
        at,
        message: {
          en: `“${found}” is ${codePoint(found)}, not the Vietnamese letter ${codePoint(right)}`,
          vi: `“${found}” là ${codePoint(found)}, không phải chữ cái tiếng Việt ${codePoint(right)}`,
        },
        help: { en: `write ${right}`, vi: `viết ${right}` },
      };
    }),
    ...matches(file, dressed).map(({ found, at }) => ({
      at,
      message: {
        en: `“${found}” is written in letters of another width or style (${codePoint(found)})`,
        vi: `“${found}” viết bằng chữ cái có bề rộng hoặc kiểu khác (${codePoint(found)})`,
      },
      help: {
        en: `write ${found.normalize('NFKC')}`,
        vi: `viết ${found.normalize('NFKC')}`,
      },
    })),
    ...mixedWords(file).map(({ found, at }) => {
      const letters = [...new Set(found.match(foreign))]
        .map((letter) => `${letter} (${codePoint(letter)})`)
        .join(', ');
      return {
        at,
        message: {
          en: `“${found}” mixes Latin and ${isCyrillic(found) ? 'Cyrillic' : 'other'} letters: ${letters}`,
          vi: `“${found}” lẫn chữ Latinh với chữ ${isCyrillic(found) ? 'Kirin' : 'của bảng chữ khác'}: ${letters}`,
        },
        help: {
          en: 'type the word again in one alphabet',
          vi: 'gõ lại từ này bằng một bảng chữ cái',
        },
      };
    }),
  ],
};

function isCyrillic(word: string): boolean {
  return /\p{Script=Cyrillic}/u.test(word);
}

/** Words in which a Latin letter and its look-alike stand side by side. */
function mixedWords(file: TextFile): readonly Match[] {
  if (!neighbours.test(file.text)) return [];
  return matches(file, /\p{L}+/gu).filter(({ found }) => neighbours.test(found));
}
