import { messages as english } from '../locales/en/messages.ts';
import { formatFor } from '../locales/format.ts';
import { inLocale } from '../locales/in-locale.ts';
import { localeOf, type Locale } from '../locales/locales.ts';
import type { Reader } from '../locales/reader.ts';
import { messages as russian } from '../locales/ru/messages.ts';
import { messages as ukrainian } from '../locales/uk/messages.ts';
import { messages as vietnamese } from '../locales/vi/messages.ts';

/** A reader without the words that only whole pages need. */
export type Speaker = Pick<Reader, 'locale' | 't' | 'format' | 'text' | 'plain'>;

/** All of them: frames need scripts in one piece, and so workers are bundled in one piece. */
const messages: Readonly<Record<Locale, Reader['t']>> = {
  en: english,
  vi: vietnamese,
  uk: ukrainian,
  ru: russian,
};

export function speakerFor(name: string): Speaker {
  const locale = localeOf(name);
  return {
    locale,
    t: messages[locale],
    format: formatFor(locale),
    text: (texts) => inLocale(texts, locale),
    plain: (texts) => inLocale(texts, locale).text,
  };
}
