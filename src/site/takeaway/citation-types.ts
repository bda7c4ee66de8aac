import { bibTex, cslJson, ris, type Cited } from '../../exports/citation.ts';
import type { Reader } from '../../locales/reader.ts';
import { model } from '../model.ts';

/** The forms in which something is cited, by the ending of their files. */
export const citationTypes = {
  bib: { name: 'BibTeX', mediaType: 'application/x-bibtex', write: bibTex },
  ris: { name: 'RIS', mediaType: 'application/x-research-info-systems', write: ris },
  'csl.json': {
    name: 'CSL-JSON',
    mediaType: 'application/vnd.citationstyles.csl+json',
    write: cslJson,
  },
} as const;

export type CiteType = keyof typeof citationTypes;

export const citeTypes: readonly CiteType[] = ['bib', 'ris', 'csl.json'];

/** A chart, an indicator or the dataset as it is cited: by the release it was seen in. */
export function citedNow(
  { id, title, address }: Pick<Cited, 'id' | 'title' | 'address'>,
  { t, locale }: Reader,
): Cited {
  const { version, date, licence } = model.about;
  return {
    id: `tien-do-57.${id}.${version}`,
    title,
    language: locale,
    author: t.site.name,
    release: version,
    date,
    licence: licence.id,
    address,
  };
}
