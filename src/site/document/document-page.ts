import { find } from '../../model/lookup.ts';
import type { LegalDocument } from '../../model/legal-document.ts';
import type { Reader } from '../../locales/reader.ts';
import { documentLink, documentName } from '../links/document-link.ts';
import { meetingLink } from '../links/meeting-link.ts';
import { model } from '../model.ts';
import { documentGoals } from './document-goals.ts';
import { documentOrders } from './document-orders.ts';
import { documentTasks } from './document-tasks.ts';
import { localized, pageHref, paths } from '../links/paths.ts';
import { lineHref } from '../links/repository-links.ts';
import { sourceView } from '../views/source-view.ts';

const documents = [...model.documents.values()];

export const documentPaths = () =>
  localized(documents.map((document) => ({ params: { id: document.id }, props: { document } })));

/** One document: what it carries out, what it sets, who cites it. */
export function documentView(document: LegalDocument, reader: Reader) {
  const { t, format, locale, text, plain } = reader;
  const name = documentName(document, reader);
  const linkTo = (id: string) => documentLink(find(model.documents, id), reader);
  const linksFrom = (field: 'implements' | 'replaces') =>
    documents
      .filter((other) => other[field].includes(document.id))
      .map((other) => documentLink(other, reader));
  const relations = {
    implements: document.implements.map(linkTo),
    implementedBy: linksFrom('implements'),
    replaces: document.replaces.map(linkTo),
    replacedBy: linksFrom('replaces'),
  };
  return {
    page: {
      title: name,
      description: t.document.description(name),
      path: paths.document(document.id),
      trail: [{ text: t.nav.documents, href: pageHref(paths.documents, locale) }],
      chart: 'timeline',
    },
    name,
    title: text(document.title),
    issuer: plain(document.issuer.name),
    date: document.date === null ? t.documents.undated : format.date(document.date),
    support: document.confidence && t.confidence[document.confidence],
    ...relations,
    hasRelations:
      document.confidence !== undefined ||
      Object.values(relations).some((links) => links.length > 0),
    goals: documentGoals(document, reader),
    tasks: documentTasks(document, reader),
    orders: documentOrders(document, reader),
    meetings: model.meetings
      .filter((meeting) => meeting.documents.some((cited) => cited.document === document.id))
      .map((meeting) => meetingLink(meeting, reader)),
    sources: document.sources.map((source) => sourceView(source, reader)),
    lineHref: lineHref(document.origin),
    file: `data/${document.origin.file}`,
  };
}
