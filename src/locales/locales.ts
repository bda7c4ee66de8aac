/** The languages of the interface; the first stands at the root. */
export const locales = ['en', 'vi', 'uk', 'ru'] as const;

export type Locale = (typeof locales)[number];

export const defaultLocale: Locale = 'en';

/** How each language calls itself. */
export const localeNames: Readonly<Record<Locale, string>> = {
  en: 'English',
  vi: 'Tiếng Việt',
  uk: 'Українська',
  ru: 'Русский',
};

/** The conventions for dates and numbers: day before month in English, too. */
export const conventions: Readonly<Record<Locale, string>> = {
  en: 'en-GB',
  vi: 'vi',
  uk: 'uk',
  ru: 'ru',
};

/** The letters each language is written in. */
export const scripts: Readonly<Record<Locale, 'latin' | 'cyrillic'>> = {
  en: 'latin',
  vi: 'latin',
  uk: 'cyrillic',
  ru: 'cyrillic',
};

/** The language of a route parameter; the default where there is none. */
export function localeOf(param: string | undefined): Locale {
  return locales.find((locale) => locale === param) ?? defaultLocale;
}
