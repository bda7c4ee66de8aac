import type { LegalDocument } from '../../model/legal-document.ts';
import type { Reader } from '../../locales/reader.ts';
import type { LinkView } from './link-view.ts';
import { pageHref, paths } from './paths.ts';

/** “Resolution 57-NQ/TW”; a document without a number is told by its issuer and date. */
export function documentName(document: LegalDocument, reader: Reader): string {
  const { format, plain } = reader;
  const { number, issuer, date } = document;
  const kind = documentKindName(document.kind, reader);
  if (number !== null) return `${kind} ${number}`;
  const when = date === null ? [] : [format.date(date)];
  return [kind, plain(issuer.short ?? issuer.name), ...when].join(', ');
}

export function documentLink(document: LegalDocument, reader: Reader): LinkView {
  return {
    text: { text: documentName(document, reader) },
    href: pageHref(paths.document(document.id), reader.locale),
    aside: reader.plain(document.title),
  };
}

/** “Resolution”, “Urgent dispatch”. */
export function documentKindName(kind: LegalDocument['kind'], { t, words }: Reader): string {
  return { ...t.documentKind, ...words.ledger.documentKind }[kind];
}
