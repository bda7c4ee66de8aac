import { ascending, descending, group } from 'd3-array';
import { endOf } from '../../model/time.ts';
import { isOverdue, type DirectiveFollowup } from '../../stats/directive-followup.ts';
import type { LocalText } from '../../locales/in-locale.ts';
import type { Reader } from '../../locales/reader.ts';
import { addresseeName } from '../../model/meeting.ts';
import { directiveLine, type DirectiveLine } from '../views/directive-line.ts';
import { followups } from '../views/followups.ts';
import { directiveLink } from '../links/directive-link.ts';
import { meetingLink } from '../links/meeting-link.ts';
import { model } from '../model.ts';
import { toldStates } from '../headlines/outcome-sentence.ts';
import type { LinkView } from '../links/link-view.ts';
import { bodyFeedPath } from '../links/feed-links.ts';
import { pageHref, paths } from '../links/paths.ts';
import { listHead, periodLinks, periodPage, periodPaths } from '../views/periods/period-links.ts';
import { periodsOf, type Period } from '../views/periods/periods.ts';

/** What an office would rather not be asked comes first. */
const sectionIds = [
  'overdue',
  'not-done',
  'under-way',
  'repeated',
  'done',
  'silent',
  'waiting',
] as const;

const sectionOf = (followup: DirectiveFollowup) =>
  isOverdue(followup) ? 'overdue' : followup.outcome;

const bySection = group(followups, sectionOf);

/** From so many on, a section shows how many there are before it shows them. */
const foldedFrom = 12;

/** Orders on a page, which has some 160 bytes of each when compressed: it names them thrice. */
const mostOrders = 150;

/** Where one page cannot hold all orders, those of a year or month have one. */
export const directivePeriods = periodsOf(followups, ({ meeting }) => meeting.date, mostOrders);

export const directivePeriodPaths = () => periodPaths(directivePeriods);

/** Where orders have pages by date, a section shows its newest. */
const mostInSection = directivePeriods.length === 0 ? Infinity : 20;

/** And an addressee and the list of meetings theirs. */
const mostListed = directivePeriods.length === 0 ? Infinity : 5;

/** Meetings that ordered something, newest first. */
const byMeeting = [...group(followups, ({ meeting }) => meeting)].toSorted(([a], [b]) =>
  descending(endOf(a.date), endOf(b.date)),
);

/** What was ordered, to whom, by when, and what became of it. */
export function directivesView(reader: Reader) {
  const { t, format } = reader;
  const words = reader.words.ledger;
  const sections = sectionsOf(bySection, mostInSection, reader);
  const links = periodLinks(directivePeriods, 'directives', reader);
  const addressees = addresseesOf(reader);
  const overdue = bySection.get('overdue')?.length ?? 0;
  return {
    page: {
      title: t.directives.title,
      description: t.directives.description,
      path: paths.directives,
      trail: [],
    },
    behindHref: pageHref(paths.behind, reader.locale),
    lead: [
      words.ordered(followups.length, byMeeting.length),
      ...(overdue > 0 ? [words.overdue(format.number(overdue))] : []),
    ].join(' '),
    jumpTitle: words.jump,
    jump: sections.map(({ id, title, mark, count }) => ({
      href: `#${id}`,
      title,
      mark,
      isOverdue: id === 'overdue',
      count: format.number(count),
    })),
    indexes: [
      { text: { text: words.byAddressee }, href: '#addressees' },
      { text: { text: words.byMeeting }, href: '#meetings' },
    ] satisfies readonly LinkView[],
    periods: listHead(shownIn(sections), followups.length, links, reader),
    sections,
    addressees: {
      title: words.byAddressee,
      summary: reader.words.folded.addressees(addressees.length),
      text: words.byAddresseeText,
      entries: addressees,
    },
    meetings: {
      title: words.byMeeting,
      summary: reader.words.folded.allMeetings(byMeeting.length),
      links: meetingLinks(reader),
    },
  };
}

/** The orders of a year or month, as the ledger of all has them. */
export function directivePeriodView(period: Period<DirectiveFollowup>, reader: Reader) {
  return {
    page: periodPage(period, 'directives', reader),
    sections: sectionsOf(group(period.members, sectionOf), Infinity, reader),
  };
}

function shownIn(sections: ReturnType<typeof sectionsOf>): number {
  return sections.flatMap(({ bodies }) => bodies).reduce((sum, { lines }) => sum + lines.length, 0);
}

/** The orders of a body, newest first. */
export interface LedgerBody {
  readonly name: LocalText;
  readonly count: string;
  /** What it orders, to be followed. */
  readonly feedHref: string;
  readonly lines: readonly DirectiveLine[];
}

/** @param most Lines of a section: those of its newest orders. */
function sectionsOf(
  members: ReadonlyMap<string, readonly DirectiveFollowup[]>,
  most: number,
  reader: Reader,
) {
  const words = reader.words.ledger;
  const day = reader.format.date(model.about.readUntil);
  return sectionIds.flatMap((id) => {
    const all = members.get(id);
    if (all === undefined) return [];
    const shown = all.length > most ? all.toSorted(newestFirst).slice(0, most) : all;
    return {
      id,
      title: words.sections[id],
      rule: words.rules[id](day),
      mark: id === 'overdue' ? ('silent' as const) : id,
      count: all.length,
      // What is past its date is read at once; the many of which nothing is known only by those who ask.
      isLong: id !== 'overdue' && shown.length > foldedFrom,
      bodies: bodiesOf(shown, reader),
    };
  });
}

function newestFirst(a: DirectiveFollowup, b: DirectiveFollowup): number {
  return descending(endOf(a.meeting.date), endOf(b.meeting.date));
}

/** Who ordered most comes first. */
function bodiesOf(members: readonly DirectiveFollowup[], reader: Reader): readonly LedgerBody[] {
  return [...group(members, ({ meeting }) => meeting.body)]
    .toSorted(([a, ofA], [b, ofB]) => descending(ofA.length, ofB.length) || ascending(a.id, b.id))
    .map(([body, own]) => ({
      name: reader.text(body.name),
      count: reader.format.number(own.length),
      feedHref: pageHref(bodyFeedPath(body.id), reader.locale),
      lines: own.toSorted(newestFirst).map((followup) => directiveLine(followup, reader)),
    }));
}

export interface AddresseeEntry {
  readonly name: LocalText;
  readonly count: string;
  readonly directives: readonly LinkView[];
}

/** Who was told to do what: those with most to do first. */
function addresseesOf(reader: Reader): readonly AddresseeEntry[] {
  const orders = followups.flatMap((followup) =>
    followup.directive.to.map((addressee) => ({ addressee, followup })),
  );
  return [...group(orders, ({ addressee }) => addressee)]
    .toSorted(([a, ofA], [b, ofB]) => descending(ofA.length, ofB.length) || ascending(a.id, b.id))
    .map(([addressee, own]) => ({
      name: reader.text(addresseeName(addressee)),
      count: reader.format.number(own.length),
      directives: own
        .toReversed()
        .slice(0, mostListed)
        .map(({ followup: { directive, meeting } }) => ({
          ...directiveLink(directive, reader),
          aside: reader.format.date(meeting.date),
        })),
    }));
}

/** Each meeting with how many of its directives were told of, and how. */
function meetingLinks(reader: Reader): readonly LinkView[] {
  const { t, format } = reader;
  const words = reader.words.ledger;
  return byMeeting.slice(0, 10 * mostListed).map(([meeting, own]) => {
    const link = meetingLink(meeting, reader);
    const count = (wanted: (followup: DirectiveFollowup) => boolean) => own.filter(wanted).length;
    const told = toldStates.map(
      (state) => [count(({ outcome }) => outcome === state), words.counted[state]] as const,
    );
    const untold = count(({ reports }) => reports.length === 0);
    const parts = [...told, [untold, words.untold] as const]
      .filter(([number]) => number > 0)
      .map(([number, word]) => word(format.number(number)));
    return {
      ...link,
      aside: `${link.aside ?? ''} · ${t.meetings.directives(own.length)}: ${parts.join(', ')}`,
    };
  });
}
