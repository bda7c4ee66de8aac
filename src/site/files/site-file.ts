import { localePath } from '../links/paths.ts';
import { locales } from '../../locales/locales.ts';
import { readerFor, type Reader } from '../../locales/reader.ts';

type Content = string | Uint8Array;

/** Everything of the site that is no page: how it is called, and how it is written. */
export interface SiteFile {
  /** The address inside the site, without its base: `/vi/charts/papi-score.map.svg`. */
  readonly path: string;
  /** As a server gives it. */
  readonly mediaType: string;
  /** Set where it takes so long that a visit on this machine draws it only when asked. */
  readonly isPicture?: true;
  readonly write: () => Content | Promise<Content>;
}

export const mediaTypes = {
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8; header=present',
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
  text: 'text/plain; charset=utf-8',
} as const;

/** A file for each language, under the address that the language gives it. */
export function inEachLanguage(
  path: string,
  rest: Omit<SiteFile, 'path' | 'write'>,
  write: (reader: Reader) => ReturnType<SiteFile['write']>,
): readonly SiteFile[] {
  return locales.map((locale) => ({
    ...rest,
    path: localePath(path, locale),
    write: () => write(readerFor(locale)),
  }));
}

/** A thing as the text of a JSON file. */
export function jsonText(thing: unknown): string {
  return `${JSON.stringify(thing, null, 2)}\n`;
}
