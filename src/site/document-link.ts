import type { LegalDocument } from '../model/legal-document.ts';
import type { Reader } from '../locales/reader.ts';
import type { LinkView } from './page-view.ts';
import { pageHref, paths } from './paths.ts';

/** “Resolution 57-NQ/TW”; a document without a number is told by its issuer and date. */
export function documentName(document: LegalDocument, { t, format, plain }: Reader): string {
  const { kind, number, issuer, date } = document;
  if (number !== null) return `${t.documentKind[kind]} ${number}`;
  const when = date === null ? [] : [format.date(date)];
  return [t.documentKind[kind], plain(issuer.short ?? issuer.name), ...when].join(', ');
}

export function documentLink(document: LegalDocument, reader: Reader): LinkView {
  return {
    text: { text: documentName(document, reader) },
    href: pageHref(paths.document(document.id), reader.locale),
    aside: reader.plain(document.title),
  };
}
