import { codePoint } from '../characters.ts';
import type { Rule } from '../rule.ts';
import type { TextFile } from '../text-file.ts';
import { matches, type Match } from './matches.ts';

const dLike: Readonly<Record<string, string>> = { Ð: 'Đ', Ɖ: 'Đ', ð: 'đ', ɖ: 'đ' };
const neighbours = /\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}/u;
const cyrillic = /\p{Script=Cyrillic}/gu;

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
    ...mixedWords(file).map(({ found, at }) => {
      const letters = [...new Set(found.match(cyrillic))]
        .map((letter) => `${letter} (${codePoint(letter)})`)
        .join(', ');
      return {
        at,
        message: {
          en: `“${found}” mixes Latin and Cyrillic letters: ${letters}`,
          vi: `“${found}” lẫn chữ Latinh với chữ Kirin: ${letters}`,
        },
        help: {
          en: 'type the word again in one alphabet',
          vi: 'gõ lại từ này bằng một bảng chữ cái',
        },
      };
    }),
  ],
};

/** Words in which a Latin and a Cyrillic letter stand side by side. */
function mixedWords(file: TextFile): readonly Match[] {
  if (!neighbours.test(file.text)) return [];
  return matches(file, /\p{L}+/gu).filter(({ found }) => neighbours.test(found));
}
