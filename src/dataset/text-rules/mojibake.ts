import type { Rule } from '../rule.ts';
import type { TextFile } from '../text-file.ts';
import { matches, type Match } from './matches.ts';

/** UTF-8 read as Windows-1252: a lead byte seen as a letter, then a byte seen as a sign. */
const misread =
  /[ÃÂÄÆ][\u0080-\u00BF‚-”†-‰‹›€™ŒœŠšŽžŸ–—˜]|á[º»][\u0080-\u00FF\u2000-\u2122ŒœŠšŽžŸƒˆ˜]?|â€./gu;
/** The old VNI encoding: a vowel, then a letter that stands for its mark (“Vaên” for “Văn”). */
const vni = /[aeo]â|aê|[aoeu]ø|[aeou]û|[aeou]õ|[ae]ù|[AEOUY][ØÄÛ]/gu;
/** The old TCVN3 encoding: signs and capitals stand for marked letters (“ViÖt”, “Hµ Néi”). */
const tcvn3 = /\p{L}[µ¶¸](?!\d)|[§®][\p{Ll}µ¶¸Ê-ß]|\p{Ll}[Æ-ÏÑ-ß]\p{Ll}/gu;

export const mojibakeRule: Rule<TextFile> = {
  code: 'text-mojibake',
  severity: 'error',
  about: {
    en: 'Letters read in the wrong encoding look like “HÃ  Ná»™i” (UTF-8 read as Latin) or “Vaên” (a VNI font) or “ViÖt” (TCVN3).',
    vi: 'Chữ bị đọc sai bảng mã trông như “HÃ  Ná»™i” (UTF-8 bị đọc thành Latin) hay “Vaên” (phông VNI), “ViÖt” (TCVN3).',
  },
  check: (file) =>
    wordsWith(file, [misread, vni, tcvn3]).map(({ found, at }) => ({
      at,
      message: {
        en: `“${found}” looks like text read in the wrong encoding`,
        vi: `“${found}” có vẻ là chữ bị đọc sai bảng mã`,
      },
      help: {
        en: 'copy the words again from the source, or type them',
        vi: 'sao chép lại từ nguồn hoặc gõ lại',
      },
    })),
};

/** The words in which a pattern matches, each once. */
function wordsWith(file: TextFile, patterns: readonly RegExp[]): readonly Match[] {
  const starts = patterns
    .flatMap((pattern) => matches(file, pattern))
    .map(
      ({ offset }) =>
        offset - (/\S*$/.exec(file.text.slice(Math.max(0, offset - 80), offset))?.[0].length ?? 0),
    );
  return [...new Set(starts)].map((start) => {
    const found = /^[^\s"'{}[\],]*/.exec(file.text.slice(start))?.[0] ?? '';
    return { found, at: file.at(start, start + found.length), offset: start };
  });
}
