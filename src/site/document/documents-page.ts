import type { LegalDocument } from '../../model/legal-document.ts';
import { endOf } from '../../model/time.ts';
import type { Reader } from '../../locales/reader.ts';
import { documentLink, documentName } from '../links/document-link.ts';
import { model } from '../model.ts';
import { paths } from '../links/paths.ts';

const documents = [...model.documents.values()];

/** All documents, newest first. */
export function documentsView(reader: Reader) {
  const { t, format } = reader;
  return {
    page: {
      title: t.documents.title,
      description: t.documents.description,
      path: paths.documents,
      trail: [],
      chart: 'timeline',
    },
    lead: t.documents.lead(format.number(documents.length)),
    documents: documents.toSorted(newestFirst).map((document) => entryOf(document, reader)),
  };
}

function newestFirst(a: LegalDocument, b: LegalDocument): number {
  const [first, second] = [a, b].map(({ date }) => (date === null ? '' : endOf(date)));
  return first === second ? (a.id < b.id ? -1 : 1) : (second ?? '') < (first ?? '') ? -1 : 1;
}

function entryOf(document: LegalDocument, reader: Reader) {
  const { t, format, plain, text } = reader;
  return {
    name: documentName(document, reader),
    href: documentLink(document, reader).href,
    title: text(document.title),
    issuer: plain(document.issuer.short ?? document.issuer.name),
    date: document.date === null ? t.documents.undated : format.date(document.date),
    targets: document.targets.length === 0 ? '' : t.documents.targets(document.targets.length),
  };
}
