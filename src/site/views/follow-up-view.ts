import { find } from '../../model/lookup.ts';
import type { FollowUp } from '../../model/follow-up.ts';
import type { LocalText } from '../../locales/in-locale.ts';
import type { Reader } from '../../locales/reader.ts';
import { meetingLink } from '../links/meeting-link.ts';
import { model } from '../model.ts';
import { lineHref } from '../links/repository-links.ts';
import { citationView, type CitationView } from './source-view.ts';

/** What one report tells of a directive. */
export interface FollowUpView {
  readonly state: FollowUp['state'];
  readonly word: string;
  readonly text: LocalText;
  readonly date: string;
  /** The meeting that tells it; a publication has no page of its own. */
  readonly href: string | undefined;
  readonly citations: readonly CitationView[];
  readonly lineHref: string;
}

export function followUpView(followUp: FollowUp, reader: Reader): FollowUpView {
  const { state, text, reportedBy, citations, origin } = followUp;
  const { kind, id, date } = reportedBy;
  return {
    state,
    word: reader.words.ledger.told[state],
    text: reader.text(text),
    date: date === null ? reader.t.claim.undated : reader.format.date(date),
    href: kind === 'meeting' ? meetingLink(find(meetings, id), reader).href : undefined,
    citations: citations.map((citation) => citationView(citation, reader)),
    lineHref: lineHref(origin),
  };
}

const meetings = new Map(model.meetings.map((meeting) => [meeting.id, meeting]));
