import type { Citation, Source } from '../../model/source.ts';
import type { Texts } from '../../model/texts.ts';

/** A text in every language there may be; null where nobody wrote it yet. */
export function textsRecord({ en, vi, uk = null, ru = null }: Nullable<Texts>) {
  return { en, vi, uk, ru };
}

type Nullable<T> = {
  readonly [Key in keyof T]: T[Key] | (undefined extends T[Key] ? null : never);
};

export function textsOrNull(texts: Texts | undefined) {
  return texts === undefined ? null : textsRecord(texts);
}

export function sourceRecord(source: Source) {
  return {
    publisher: source.publisher,
    url: source.url,
    language: source.language,
    translated_from: source.translatedFrom ?? null,
    evidence: source.evidence,
    published: source.published,
    accessed: source.accessed,
  };
}

/** A source, and the paragraphs of it that say something. */
export function citationRecord({ source, paragraphs }: Citation) {
  return { ...sourceRecord(source), paragraphs };
}
