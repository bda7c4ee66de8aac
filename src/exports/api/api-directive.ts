import type { FollowUp } from '../../model/follow-up.ts';
import type { Directive } from '../../model/meeting.ts';
import { apiPath, type Addresses, type ApiSource } from './api-source.ts';
import { citationRecord, textsOrNull, textsRecord } from './api-values.ts';

/** What a meeting ordered, and what later reports tell of it. */
export function directiveRecord(directive: Directive, { followUpsOf, at }: ApiSource) {
  const { id, meeting, by, to, text, due, timing, citations, origin } = directive;
  return {
    id,
    meeting,
    by: textsOrNull(by),
    to: to.map((one) => one.id),
    text: textsRecord(text),
    due,
    timing: textsOrNull(timing),
    sources: citations.map(citationRecord),
    follow_ups: followUpsOf(id).map((followUp) => followUpRecord(followUp, at)),
    api: at.file(apiPath('directives', id)),
    origin: at.line(origin),
  };
}

/** A claim by its source about the directive, not a finding of this site. */
function followUpRecord({ state, text, reportedBy, citations, origin }: FollowUp, at: Addresses) {
  const { kind, id, date } = reportedBy;
  return {
    state,
    text: textsRecord(text),
    meeting: kind === 'meeting' ? id : null,
    publication: kind === 'publication' ? id : null,
    date,
    sources: citations.map(citationRecord),
    origin: at.line(origin),
  };
}
