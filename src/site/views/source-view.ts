import type { Citation, Source } from '../../model/source.ts';
import type { LocalText } from '../../locales/in-locale.ts';
import type { Reader } from '../../locales/reader.ts';

export interface SourceView {
  readonly publisher: string;
  readonly href: string;
  /** The language of the page behind the link. */
  readonly hreflang: string;
  /** “read in Ukrainian, translated from Vietnamese”, “published …”. */
  readonly about: string;
  readonly evidence: Source['evidence'];
  readonly evidenceText: string;
  readonly note: LocalText | undefined;
}

export interface CitationView extends SourceView {
  /** “paragraph 3”; empty where nobody recorded it. */
  readonly where: string;
}

export function sourceView(source: Source, reader: Reader): SourceView {
  const { t, format, text } = reader;
  const { publisher, url, language, translatedFrom, evidence, published, note } = source;
  const read =
    translatedFrom === undefined
      ? t.claim.readIn(t.language[language])
      : t.claim.translated(t.language[language], t.language[translatedFrom]);
  const when = published === null ? [] : [t.claim.published(format.date(published))];
  return {
    publisher,
    href: url,
    hreflang: translatedFrom ?? language,
    about: [read, ...when].join(', '),
    evidence,
    evidenceText: t.evidence[evidence],
    note: note && text(note),
  };
}

export function citationView({ source, paragraphs }: Citation, reader: Reader): CitationView {
  const { t, format } = reader;
  const numbers = format.list(paragraphs.map((paragraph) => format.number(paragraph)));
  const where = paragraphs.length === 0 ? '' : t.claim.paragraph(numbers);
  return { ...sourceView(source, reader), where };
}
