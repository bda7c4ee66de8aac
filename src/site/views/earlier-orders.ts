import { group } from 'd3-array';
import type { FollowUp } from '../../model/follow-up.ts';
import type { Meeting } from '../../model/meeting.ts';
import { meetingBefore } from '../../stats/directive-followup.ts';
import type { LocalText } from '../../locales/in-locale.ts';
import type { Reader } from '../../locales/reader.ts';
import { followUpView, type FollowUpView } from './follow-up-view.ts';
import { followupOf } from './followups.ts';
import { meetingLink } from '../links/meeting-link.ts';
import { model } from '../model.ts';
import type { LinkView } from '../links/link-view.ts';

/** An earlier directive with what one meeting tells of it. */
export interface EarlierOrder {
  readonly text: LocalText;
  readonly href: string;
  readonly reports: readonly FollowUpView[];
}

export interface EarlierOrders {
  /** The meeting that gave them. */
  readonly title: string;
  readonly meeting: LinkView;
  readonly told: readonly EarlierOrder[];
  /** Directives of the meeting before that this one does not mention. */
  readonly untold: readonly LinkView[];
  readonly untoldText: string;
}

const toldBy = group(model.followUps, ({ reportedBy }) => reportedBy.id);
const meetingsOfBody = group(model.meetings, ({ body }) => body.id);

/** What a meeting told of what earlier ones had ordered, the meeting before first. */
export function earlierOrders(meeting: Meeting, reader: Reader): readonly EarlierOrders[] {
  const words = reader.words.ledger;
  const told = group(
    toldBy.get(meeting.id) ?? [],
    ({ directive }) => followupOf(directive).meeting,
  );
  const before = meetingBefore(meeting, meetingsOfBody.get(meeting.body.id) ?? []);
  const older = [...told.keys()].filter((other) => other !== before).toReversed();
  const hasOrdered = before !== undefined && before.directives.length > 0;
  return [
    ...(hasOrdered ? [ordersOf(before, told.get(before), words.orderedBefore, reader)] : []),
    ...older.map((other) => ({
      ...ordersOf(other, told.get(other), words.orderedEarlier, reader),
      untold: [],
    })),
  ];
}

function ordersOf(
  meeting: Meeting,
  followUps: readonly FollowUp[] = [],
  title: string,
  reader: Reader,
): EarlierOrders {
  const { format, t } = reader;
  const link = meetingLink(meeting, reader);
  const byDirective = group(followUps, ({ directive }) => directive);
  const untold = meeting.directives.filter(({ id }) => !byDirective.has(id));
  const hrefOf = (id: string) => `${link.href}#${id}`;
  return {
    title,
    meeting: link,
    told: [...byDirective].map(([id, reports]) => ({
      text: reader.text(followupOf(id).directive.text),
      href: hrefOf(id),
      reports: reports.map((report) => followUpView(report, reader)),
    })),
    untold: untold.map(({ id, text }) => ({ text: reader.text(text), href: hrefOf(id) })),
    untoldText: reader.words.ledger.unmentioned(
      format.number(untold.length),
      t.meetings.directives(meeting.directives.length),
    ),
  };
}
