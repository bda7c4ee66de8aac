import { defaultLocale, type Locale } from '../../locales/locales.ts';

/** Past releases stay in the languages of the dataset: every other would add as much again, for ever. */
export const frozenLocales: readonly Locale[] = [defaultLocale, 'vi'];

/** The language in which somebody is shown a past release. */
export function frozenLocaleFor(locale: Locale): Locale {
  return frozenLocales.includes(locale) ? locale : defaultLocale;
}
