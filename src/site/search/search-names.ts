import type { SearchRecord } from '../../exports/search-record.ts';
import type { LocalText } from '../../locales/in-locale.ts';
import type { Reader } from '../../locales/reader.ts';

/** What most records leave empty. */
export const nothingElse = {
  names: [],
  units: [],
  states: [],
  words: [],
} as const satisfies Partial<SearchRecord>;

export function titled({ text, lang }: LocalText) {
  return { title: text, titleLang: lang };
}

/** The English and the Vietnamese name, for those who know a thing by them. */
export function namesElsewhere(
  texts: { readonly en: string; readonly vi: string },
  { plain }: Reader,
): readonly string[] {
  return [texts.vi, texts.en].filter((text) => text !== plain(texts));
}
