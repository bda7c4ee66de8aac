/** The languages of the interface; the first stands at the root. */
export const locales = ['en', 'vi', 'uk', 'ru'] as const;

export type Locale = (typeof locales)[number];

export const defaultLocale: Locale = 'en';

interface Language {
  /** How it calls itself. */
  readonly name: string;
  /** The same where there is little room. */
  readonly short: string;
  /** The conventions for dates and numbers: day before month in English, too. */
  readonly conventions: string;
  /** The letters it is written in. */
  readonly script: 'latin' | 'cyrillic';
}

export const languages: Readonly<Record<Locale, Language>> = {
  en: { name: 'English', short: 'Eng', conventions: 'en-GB', script: 'latin' },
  vi: { name: 'Tiếng Việt', short: 'Việt', conventions: 'vi', script: 'latin' },
  uk: { name: 'Українська', short: 'Укр', conventions: 'uk', script: 'cyrillic' },
  ru: { name: 'Русский', short: 'Рус', conventions: 'ru', script: 'cyrillic' },
};

/** The language of a route parameter; the default where there is none. */
export function localeOf(param: string | undefined): Locale {
  return locales.find((locale) => locale === param) ?? defaultLocale;
}
