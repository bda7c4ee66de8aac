import { daysPast } from '../../stats/days-past.ts';
import { isOverdue, type DirectiveFollowup } from '../../stats/directive-followup.ts';
import type { LocalText } from '../../locales/in-locale.ts';
import type { Reader } from '../../locales/reader.ts';
import { directiveLink } from '../links/directive-link.ts';
import type { LinkView } from '../links/link-view.ts';
import { meetingLink } from '../links/meeting-link.ts';
import { model } from '../model.ts';
import { directiveView } from './directive-view.ts';

/** An order in a list: one line that leads to its page. */
export interface DirectiveLine {
  readonly id: string;
  readonly text: LocalText;
  readonly href: string;
  readonly to: string;
  readonly due: string;
  /** How long its date has passed; empty where it has not, or a report tells of it. */
  readonly past: string;
  /** The newest report’s word; empty where there is none. */
  readonly told: string;
  readonly meeting: LinkView;
}

export function directiveLine(followup: DirectiveFollowup, reader: Reader): DirectiveLine {
  const { directive, meeting, reports } = followup;
  const { to, due, outcomeText } = directiveView(directive, reader);
  return {
    ...directiveLink(directive, reader),
    id: directive.id,
    to,
    due,
    past: pastOf(followup, reader),
    told: reports.length > 0 ? outcomeText : '',
    meeting: meetingLink(meeting, reader),
  };
}

function pastOf(followup: DirectiveFollowup, reader: Reader): string {
  const { due } = followup.directive;
  if (due === null || !isOverdue(followup)) return '';
  const days = daysPast(due, model.about.readUntil);
  return days === undefined ? '' : reader.words.ledger.past(days);
}
