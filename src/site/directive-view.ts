import type { Directive } from '../model/meeting.ts';
import type { LocalText } from '../locales/in-locale.ts';
import type { Reader } from '../locales/reader.ts';
import { lineHref } from './repository-links.ts';
import { citationView, type CitationView } from './source-view.ts';

export interface DirectiveView {
  readonly id: string;
  readonly text: LocalText;
  readonly to: string;
  readonly by: LocalText | undefined;
  readonly due: string;
  readonly timing: LocalText | undefined;
  readonly citations: readonly CitationView[];
  readonly lineHref: string;
}

export function directiveView(directive: Directive, reader: Reader): DirectiveView {
  const { t, format, text, plain } = reader;
  const { id, to, by, due, timing, citations, origin } = directive;
  return {
    id,
    text: text(directive.text),
    to: format.list(to.map((body) => plain(shortNameOf(body)))),
    by: by && text(by),
    due: due === null ? (timing ? '' : t.meeting.noDue) : format.date(due),
    timing: timing && text(timing),
    citations: citations.map((citation) => citationView(citation, reader)),
    lineHref: lineHref(origin),
  };
}

function shortNameOf(body: Directive['to'][number]) {
  return 'short' in body && body.short !== undefined ? body.short : body.name;
}
