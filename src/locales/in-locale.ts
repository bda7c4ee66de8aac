import type { Locale } from './locales.ts';

/** A text with the language it is really in: not always the one that was wanted. */
export interface LocalText {
  readonly text: string;
  /** Set when the text is in another language than the page. */
  readonly lang?: string;
}

type Translations = { readonly en: string } & Readonly<Partial<Record<Locale, string>>>;

/** A text of the dataset in the reader’s language; English, marked as such, where it is missing. */
export function inLocale(texts: Translations, locale: Locale): LocalText {
  const text = texts[locale];
  return text === undefined ? { text: texts.en, lang: 'en' } : { text };
}
