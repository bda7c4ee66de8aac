import { formatFor } from '../locales/format.ts';
import { inLocale } from '../locales/in-locale.ts';
import { localeOf, type Locale } from '../locales/locales.ts';
import type { Reader } from '../locales/reader.ts';

/** A reader without the words that only whole pages need. */
export type Speaker = Pick<Reader, 'locale' | 't' | 'format' | 'text' | 'plain'>;

/** Each language is a file of its own: a browser loads the one that is read. */
const messages: Readonly<Record<Locale, () => Promise<Reader['t']>>> = {
  en: async () => (await import('../locales/en/messages.ts')).messages,
  vi: async () => (await import('../locales/vi/messages.ts')).messages,
  uk: async () => (await import('../locales/uk/messages.ts')).messages,
  ru: async () => (await import('../locales/ru/messages.ts')).messages,
};

export async function speakerFor(name: string): Promise<Speaker> {
  const locale = localeOf(name);
  return {
    locale,
    t: await messages[locale](),
    format: formatFor(locale),
    text: (texts) => inLocale(texts, locale),
    plain: (texts) => inLocale(texts, locale).text,
  };
}
