import { writtenSheets } from '../any-sheets.ts';
import type { Dataset } from '../dataset.ts';
import type { Path, Sheet } from '../sheet.ts';
import { isRecord, walk } from '../walk.ts';

/** One text in at least English and Vietnamese, and where it is written. */
export interface LanguageMap {
  readonly sheet: Sheet;
  readonly path: Path;
  readonly en: string;
  readonly vi: string;
  /** The text in every language that it is in. */
  readonly texts: Readonly<Partial<Record<'en' | 'vi' | 'uk' | 'ru', string>>>;
}

export function languageMaps(dataset: Dataset): readonly LanguageMap[] {
  return writtenSheets(dataset).flatMap(({ sheet }) =>
    walk(sheet.value).flatMap(({ path, value }) => {
      if (!isRecord(value)) return [];
      const { en, vi, uk, ru } = value;
      if (typeof en !== 'string' || typeof vi !== 'string') return [];
      const texts = {
        en,
        vi,
        ...(typeof uk === 'string' && { uk }),
        ...(typeof ru === 'string' && { ru }),
      };
      return [{ sheet, path, en, vi, texts }];
    }),
  );
}

/** Whether a text has a letter that only Vietnamese has, or any letter with a mark. */
export function hasVietnameseLetter(text: string): boolean {
  return /[đĐ]|\p{M}/u.test(text.normalize('NFD'));
}

/** Words in small letters, which names and abbreviations are not. */
export function commonWords(text: string): readonly string[] {
  return text.match(/(?<![\p{L}\p{N}])\p{Ll}{2,}(?![\p{L}\p{N}])/gu) ?? [];
}
