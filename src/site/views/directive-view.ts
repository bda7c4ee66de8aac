import { addresseeName, type Directive } from '../../model/meeting.ts';
import { isOverdue, type DirectiveOutcome } from '../../stats/directive-followup.ts';
import type { LocalText } from '../../locales/in-locale.ts';
import type { Reader } from '../../locales/reader.ts';
import { followUpView, type FollowUpView } from './follow-up-view.ts';
import { followupOf } from './followups.ts';
import { directiveLink } from '../links/directive-link.ts';
import { lineHref } from '../links/repository-links.ts';
import { citationView, type CitationView } from './source-view.ts';

export interface DirectiveView {
  readonly id: string;
  readonly text: LocalText;
  /** Its page. */
  readonly href: string;
  readonly to: string;
  readonly by: LocalText | undefined;
  readonly due: string;
  readonly timing: LocalText | undefined;
  readonly citations: readonly CitationView[];
  readonly lineHref: string;
  readonly outcome: DirectiveOutcome;
  /** The newest report’s word, or for how many meetings there has been none. */
  readonly outcomeText: string;
  /** How the day of the dataset lies to its date; empty without a date or once a report tells of it. */
  readonly dated: string;
  readonly isOverdue: boolean;
  readonly reports: readonly FollowUpView[];
}

export function directiveView(directive: Directive, reader: Reader): DirectiveView {
  const { t, format, text, plain } = reader;
  const { id, to, by, due, timing, citations, origin } = directive;
  return {
    id,
    ...directiveLink(directive, reader),
    to: format.list(to.map((body) => plain(addresseeName(body)))),
    by: by && text(by),
    due: due === null ? (timing ? '' : t.meeting.noDue) : format.date(due),
    timing: timing && text(timing),
    citations: citations.map((citation) => citationView(citation, reader)),
    lineHref: lineHref(origin),
    ...whatBecame(id, reader),
  };
}

function whatBecame(id: string, reader: Reader) {
  const followup = followupOf(id);
  const { outcome, state, silentAt, reports } = followup;
  const words = reader.words.ledger;
  const isUntold = outcome === 'silent' || outcome === 'waiting';
  return {
    outcome,
    outcomeText: isUntold ? reader.t.directives.silence(silentAt.length) : words.told[outcome],
    dated: isUntold && state !== 'no-date' ? words.dated[state] : '',
    isOverdue: isOverdue(followup),
    reports: reports.map((report) => followUpView(report, reader)),
  };
}
