import type {
  Cite,
  Evidence,
  Language,
  Source as SourceEntry,
  Sources,
} from '../dataset/file-types.ts';
import { tellerOf } from '../dataset/spelling/publisher-names.ts';
import { find } from './lookup.ts';
import type { Texts } from './texts.ts';

export type { Evidence, Language };

/** One article or page at one address. */
export interface Source {
  /** Its name inside its file. */
  readonly key: string;
  readonly publisher: string;
  /** Who told it: of a copy elsewhere the publisher of what was copied. */
  readonly teller: string;
  readonly url: string;
  readonly language: Language;
  readonly translatedFrom: Language | undefined;
  readonly evidence: Evidence;
  readonly published: string | null;
  readonly accessed: string;
  readonly note: Texts | undefined;
}

/** A source and the paragraphs of it that say something; none where nobody recorded them. */
export interface Citation {
  readonly source: Source;
  readonly paragraphs: readonly number[];
}

/** The sources of a file, in the order in which they are written. */
export function toSources(entries: Sources = {}): readonly Source[] {
  return Object.entries(entries).map(([key, entry]) => toSource(key, entry));
}

function toSource(key: string, entry: SourceEntry): Source {
  const { publisher, url, language, translated_from, evidence, published, accessed, note } = entry;
  return {
    key,
    publisher,
    teller: tellerOf(publisher),
    url,
    language,
    translatedFrom: translated_from,
    evidence,
    published,
    accessed,
    note,
  };
}

export function toCitations(cite: Cite, sources: readonly Source[]): readonly Citation[] {
  const byKey = new Map(sources.map((source) => [source.key, source]));
  return Object.entries(cite).map(([key, paragraphs]) => ({
    source: find(byKey, key),
    paragraphs: typeof paragraphs === 'number' ? [paragraphs] : (paragraphs ?? []),
  }));
}
