import { languageMaps } from '../../dataset/file-rules/language-maps.ts';
import type { Rule } from '../../dataset/rule.ts';
import type { Register } from './register.ts';

/** Old and new places of the tone mark, and letters that two spellings write differently. */
const pairsOfSpellings = [
  ['óa', 'oá'],
  ['òa', 'oà'],
  ['ỏa', 'oả'],
  ['õa', 'oã'],
  ['ọa', 'oạ'],
  ['úy', 'uý'],
  ['ùy', 'uỳ'],
  ['Đắk', 'Đăk'],
  ['Đắk', 'Đắc'],
] as const;

export const nameSpellingRule: Rule<Register> = {
  code: 'name-spelling',
  severity: 'warning',
  about: {
    en: 'A place has one spelling here, that of its registry; others are its aliases. Without that nobody finds it by searching.',
    vi: 'Mỗi địa phương có một cách viết thống nhất theo danh mục; cách viết khác để ở aliases. Nếu không, tìm kiếm sẽ sót.',
  },
  check: ({ dataset }) => {
    const names = new Set(dataset.province.map(({ value }) => value.name.vi));
    const spellings = [...names].flatMap((name) =>
      misspellings(name)
        .filter((other) => !names.has(other))
        .map((other) => ({ name, other })),
    );
    return languageMaps(dataset).flatMap(({ sheet, path, vi }) =>
      spellings
        .filter(({ other }) => hasWords(vi, other))
        .map(({ name, other }) => ({
          at: sheet.atValue([...path, 'vi']),
          value: other,
          message: {
            en: `“${other}” is written “${name}” in the registry`,
            vi: `“${other}” trong danh mục viết là “${name}”`,
          },
          help: { en: `write ${name}`, vi: `viết ${name}` },
        })),
    );
  },
};

/** A name in the other spellings, and without any marks. */
function misspellings(name: string): readonly string[] {
  const others = pairsOfSpellings.flatMap(([one, other]) => [
    name.replace(one, other),
    name.replace(other, one),
  ]);
  const bare = name
    .replaceAll('Đ', 'D')
    .replaceAll('đ', 'd')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '');
  return [...new Set([...others, bare])].filter((other) => other !== name);
}

function hasWords(text: string, words: string): boolean {
  const at = text.indexOf(words);
  if (at < 0) return false;
  return !/\p{L}/u.test(text.charAt(at - 1)) && !/\p{L}/u.test(text.charAt(at + words.length));
}
