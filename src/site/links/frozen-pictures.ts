import { defaultLocale, type Locale } from '../../locales/locales.ts';

/** Pictures weigh most of a past release: they stay in the languages of the dataset. */
export const frozenPictureLocales: readonly Locale[] = [defaultLocale, 'vi'];
