import { ascending, descending, group } from 'd3-array';
import type { Meeting } from '../model/meeting.ts';
import { endOf } from '../model/time.ts';
import {
  directiveFollowups,
  type DirectiveFollowup,
  type DirectiveState,
} from '../stats/directive-followup.ts';
import type { LocalText } from '../locales/in-locale.ts';
import type { Reader } from '../locales/reader.ts';
import { directiveView, type DirectiveView } from './directive-view.ts';
import { meetingLink } from './meeting-link.ts';
import { model } from './model.ts';
import type { LinkView } from './page-view.ts';
import { pageHref, paths } from './paths.ts';

const followups = directiveFollowups(model.meetings, model.about.date);

/** Those with a date, by its last day. */
const dated = followups
  .flatMap((followup) => {
    const { due } = followup.directive;
    return due === null ? [] : { ...followup, due };
  })
  .toSorted((a, b) => ascending(endOf(a.due), endOf(b.due)));

const byBody = group(
  followups,
  ({ meeting }) => meeting.body,
  ({ meeting }) => meeting,
);

/** What was ordered, to whom, by when, and how many meetings have been silent about it since. */
export function directivesView(reader: Reader) {
  const { t, format } = reader;
  const past = followups.filter(({ state }) => state === 'past-due');
  const meetings = new Set(followups.map(({ meeting }) => meeting));
  const bodies = bodiesOf(reader);
  return {
    page: {
      title: t.directives.title,
      description: t.directives.description,
      path: paths.directives,
      trail: [],
    },
    lead: t.directives.lead(
      format.number(followups.length),
      format.number(meetings.size),
      format.number(dated.length),
      format.number(past.length),
    ),
    rule: t.directives.rule(format.date(model.about.date)),
    dates: dated.map((followup) => ({
      ...stateOf(followup, reader),
      due: format.date(followup.due),
      text: reader.text(followup.directive.text),
      href: `#${followup.directive.id}`,
    })),
    bodies,
    jump: jumpLinks(bodies, reader),
  };
}

export interface FollowupView extends DirectiveView {
  readonly state: DirectiveState;
  readonly stateText: string;
  readonly silence: string;
  /** The same directive among all that its meeting reported and ordered. */
  readonly href: string;
}

/** One body with what it ordered, newest meeting first. */
export interface BodyLedger {
  readonly id: string;
  readonly name: LocalText;
  readonly count: number;
  readonly meetings: readonly MeetingLedger[];
}

export type MeetingLedger = ReturnType<typeof meetingLedger>;

/** The sections of the page, each with the number of its entries. */
function jumpLinks(bodies: readonly BodyLedger[], { t, format }: Reader): readonly LinkView[] {
  return [
    { text: { text: t.directives.dates }, href: '#dates', aside: format.number(dated.length) },
    ...bodies.map(({ id, name, count }) => ({
      text: name,
      href: `#${id}`,
      aside: format.number(count),
    })),
  ];
}

/** National bodies before provincial ones. */
const bodiesInOrder = [...model.bodies.values()].toSorted((a, b) =>
  ascending(a.place.kind, b.place.kind),
);

function bodiesOf(reader: Reader): readonly BodyLedger[] {
  return bodiesInOrder.flatMap((body) => {
    const meetings = byBody.get(body);
    if (!meetings) return [];
    return {
      id: body.id,
      name: reader.text(body.short ?? body.name),
      count: [...meetings.values()].flat().length,
      meetings: [...meetings]
        .toSorted(([a], [b]) => descending(endOf(a.date), endOf(b.date)))
        .map(([meeting, ordered]) => meetingLedger(meeting, ordered, reader)),
    };
  });
}

function meetingLedger(meeting: Meeting, ordered: readonly DirectiveFollowup[], reader: Reader) {
  const next = ordered[0]?.silentAt[0];
  return {
    id: meeting.id,
    link: meetingLink(meeting, reader),
    next: next && meetingLink(next, reader),
    directives: ordered.map((followup) => followupView(followup, reader)),
  };
}

function followupView(followup: DirectiveFollowup, reader: Reader): FollowupView {
  const { directive, meeting, state } = followup;
  const view = directiveView(directive, reader);
  return {
    ...view,
    ...stateOf(followup, reader),
    // The state says already that there is no date.
    due: state === 'no-date' ? '' : view.due,
    href: `${pageHref(paths.meeting(meeting.id), reader.locale)}#${directive.id}`,
  };
}

function stateOf({ state, silentAt }: DirectiveFollowup, { t }: Reader) {
  return {
    state,
    stateText: t.directives.state[state],
    silence: t.directives.silence(silentAt.length),
  };
}
