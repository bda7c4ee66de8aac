import { formatFor, type Format } from './format.ts';
import { inLocale, type LocalText } from './in-locale.ts';
import { locales, type Locale } from './locales.ts';
import { words, type Words } from './words.ts';

/** Somebody who reads in one language: what a view needs to speak to them. */
export interface Reader {
  readonly locale: Locale;
  readonly words: Words;
  /** Short for `words.messages`, which every page needs. */
  readonly t: Words['messages'];
  readonly format: Format;
  /** A text of the dataset, marked when it is in another language. */
  readonly text: (texts: Parameters<typeof inLocale>[0]) => LocalText;
  /** The same where only characters can go: titles, sentences, sorting. */
  readonly plain: (texts: Parameters<typeof inLocale>[0]) => string;
}

const readers = new Map<Locale, Reader>(
  locales.map((locale) => [
    locale,
    {
      locale,
      words: words[locale],
      t: words[locale].messages,
      format: formatFor(locale),
      text: (texts) => inLocale(texts, locale),
      plain: (texts) => inLocale(texts, locale).text,
    },
  ]),
);

/** The reader of a language; made once, since formats are costly. */
export function readerFor(locale: Locale): Reader {
  const reader = readers.get(locale);
  if (reader === undefined) throw new Error(`No messages for ${locale}.`);
  return reader;
}
