import type { LegalDocument } from '../model/legal-document.ts';
import { endOf } from '../model/time.ts';
import type { Reader } from '../locales/reader.ts';
import { documentLink, documentName } from './document-link.ts';
import { model } from './model.ts';
import { paths } from './paths.ts';
import type { TableView } from './table-view.ts';

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
    },
    lead: t.documents.lead(format.number(documents.length)),
    table: tableOf(documents.toSorted(newestFirst), reader),
  };
}

function newestFirst(a: LegalDocument, b: LegalDocument): number {
  const [first, second] = [a, b].map(({ date }) => (date === null ? '' : endOf(date)));
  return first === second ? (a.id < b.id ? -1 : 1) : (second ?? '') < (first ?? '') ? -1 : 1;
}

function tableOf(sorted: readonly LegalDocument[], reader: Reader): TableView {
  const { t, format, plain, text } = reader;
  return {
    caption: t.documents.title,
    columns: [
      { label: t.columns.document },
      { label: t.columns.what },
      { label: t.columns.issuer },
      { label: t.columns.date },
    ],
    rows: sorted.map((document) => {
      const { href } = documentLink(document, reader);
      const issuer = document.issuer.short ?? document.issuer.name;
      return [
        { text: documentName(document, reader), href },
        text(document.title),
        { text: plain(issuer) },
        { text: document.date === null ? t.documents.undated : format.date(document.date) },
      ];
    }),
  };
}
