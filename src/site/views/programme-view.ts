import type { ProgrammeMention } from '../../model/meeting.ts';
import type { LocalText } from '../../locales/in-locale.ts';
import type { Reader } from '../../locales/reader.ts';
import { citationView, type CitationView } from './source-view.ts';

export interface ProgrammeView {
  readonly id: string;
  readonly name: LocalText;
  readonly kind: string;
  readonly period: string;
  readonly text: LocalText | undefined;
  readonly href: string | undefined;
  readonly citations: readonly CitationView[];
}

export function programmeView(mention: ProgrammeMention, reader: Reader): ProgrammeView {
  const { programme, citations } = mention;
  const { id, name, kind, period, description, url } = programme;
  const said = mention.text ?? description;
  return {
    id,
    name: reader.text(name),
    kind: reader.t.programmeKind[kind],
    period: period === undefined ? '' : reader.format.date(period),
    text: said && reader.text(said),
    href: url,
    citations: citations.map((citation) => citationView(citation, reader)),
  };
}
