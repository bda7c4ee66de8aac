import type { Citation } from '../model/source.ts';
import type { Reader } from './reader.ts';

/** Characters as a source printed them, in quotation marks. */
export interface PrintedView {
  readonly text: string;
  /** Set where they are words of another language than the page’s. */
  readonly lang?: string;
  /** The name of that language; empty where it is the reader’s own. */
  readonly language: string;
}

/** Each printed form with the language of its words; a form of digits alone has none. */
export function printedViews(
  printed: readonly string[],
  citations: readonly Citation[],
  reader: Reader,
): readonly PrintedView[] {
  const languages = [...new Set(citations.map(({ source }) => source.language))];
  return printed.map((form) => {
    const text = reader.t.quote(form);
    const lang = languageOf(form, languages);
    if (lang === undefined || lang === reader.locale) return { text, language: '' };
    return { text, lang, language: reader.t.language[lang] };
  });
}

type Language = Citation['source']['language'];

const cyrillic: readonly Language[] = ['uk', 'ru'];

/** Of sources in several languages, the first that is written in such letters. */
function languageOf(form: string, languages: readonly Language[]): Language | undefined {
  if (!/\p{L}/u.test(form)) return undefined;
  const isCyrillic = /\p{Script=Cyrillic}/u.test(form);
  return languages.find((one) => cyrillic.includes(one) === isCyrillic);
}
