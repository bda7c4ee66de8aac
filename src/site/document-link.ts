import type { LegalDocument } from '../model/legal-document.ts';
import type { Reader } from '../locales/reader.ts';
import type { LinkView } from './page-view.ts';
import { pageHref, paths } from './paths.ts';

/** “Resolution 57-NQ/TW”, or the kind alone for a document without a number. */
export function documentName({ kind, number }: LegalDocument, { t }: Reader): string {
  return number === null ? t.documentKind[kind] : `${t.documentKind[kind]} ${number}`;
}

export function documentLink(document: LegalDocument, reader: Reader): LinkView {
  return {
    text: { text: documentName(document, reader) },
    href: pageHref(paths.document(document.id), reader.locale),
    aside: reader.plain(document.title),
  };
}
