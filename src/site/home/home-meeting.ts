import { descending, group } from 'd3-array';
import type { Meeting } from '../../model/meeting.ts';
import type { Observation } from '../../model/observation.ts';
import { resultKinds } from '../../stats/latest.ts';
import type { Change } from '../../stats/change.ts';
import type { Reader } from '../../locales/reader.ts';
import { changeText, changeTo } from '../headlines/change-before.ts';
import { whenOf } from '../views/claim-words.ts';
import { newestOrdering, ordersOf } from './home-ordering.ts';
import { meetingLink } from '../links/meeting-link.ts';
import { model } from '../model.ts';
import { datedMeetings } from '../views/meetings/meetings-in-order.ts';
import { observationsOfReport } from '../views/observations.ts';
import { pageHref, paths } from '../links/paths.ts';
import { publishersOf } from '../views/publishers.ts';
import { quantityOf } from '../views/quantity.ts';

/** What the first page has room for; the rest stands on the page of the meeting. */
const figuresShown = 3;

const hasFigures = ({ id }: Meeting) => observationsOfReport(id).length > 0;

/** The newest meeting and, if it brought no figure, the newest one that did. */
export function newestMeetings(reader: Reader) {
  const words = reader.words.home.meeting;
  const [newest] = datedMeetings;
  const telling = datedMeetings.find(hasFigures);
  if (newest === undefined) return [];
  const ordering = newest.directives.length === 0 ? newestOrdering(reader) : [];
  const shown = [{ title: words.newest, meeting: meetingNews(newest, reader), ordering }];
  if (telling === undefined || telling === newest) return shown;
  return [
    ...shown,
    { title: words.newestTelling, meeting: meetingNews(telling, reader), ordering: [] },
  ];
}

export type MeetingNews = ReturnType<typeof meetingNews>;

/** What one meeting brought: how much of what, its main figures and what it ordered. */
export function meetingNews(meeting: Meeting, reader: Reader) {
  const { text } = reader;
  return {
    link: meetingLink(meeting, reader),
    body: text(meeting.body.short ?? meeting.body.name),
    summary: meeting.summary && text(meeting.summary),
    brought: broughtBy(meeting, reader),
    figures: mainFigures(meeting, reader),
    followUps: followUpsOf(meeting, reader),
    directives: ordersOf(meeting, reader),
  };
}

/** What it told of orders given before. */
function followUpsOf({ id }: Meeting, { text, locale }: Reader) {
  return model.followUps
    .filter(({ reportedBy }) => reportedBy.id === id)
    .map((followUp) => ({
      text: text(followUp.text),
      href: pageHref(paths.directive(followUp.directive), locale),
    }));
}

/** Every kind of thing it brought, in numbers; that it brought no figure is said too. */
function broughtBy(meeting: Meeting, reader: Reader): readonly string[] {
  const { t, format } = reader;
  const words = reader.words.home.meeting;
  const figures = observationsOfReport(meeting.id).length;
  const { directives, statuses, difficulties, milestones } = meeting;
  return [
    figures === 0 ? words.noFigures : t.figures(figures, format),
    directives.length === 0 ? '' : t.meetings.directives(directives.length),
    statuses.length === 0 ? '' : words.statuses(statuses.length),
    difficulties.length === 0 ? '' : words.difficulties(difficulties.length),
    milestones.length === 0 ? '' : words.milestones(milestones.length),
  ].filter(Boolean);
}

interface MeetingFigure {
  readonly claims: readonly Observation[];
  readonly change: Change | undefined;
}

/** Figures that can be compared with an earlier one come first. */
function mainFigures(meeting: Meeting, reader: Reader) {
  const results = observationsOfReport(meeting.id).filter(
    ({ kind, indicator }) => resultKinds.includes(kind) && indicator.isListed,
  );
  const figures = [
    ...group(results, ({ indicator, place, scope, unit, kind, time }) =>
      [indicator.id, place.id, scope?.id, unit.id, kind, time].join(' '),
    ).values(),
  ].map((claims) => ({ claims, change: changeTo(claims) }));
  return figures
    .toSorted((a, b) => descending(Number(!!a.change), Number(!!b.change)))
    .slice(0, figuresShown)
    .flatMap((figure) => figureLine(figure, reader));
}

function figureLine({ claims, change: found }: MeetingFigure, reader: Reader) {
  const { text, format, locale } = reader;
  const words = reader.words.home.meeting;
  const [claim] = claims;
  if (claim === undefined) return [];
  const { indicator, place } = claim;
  return [
    {
      id: claim.id,
      name: text(indicator.name),
      href: pageHref(paths.indicator(indicator.id), locale),
      place: text(place.name),
      value: valueOf(claims, reader),
      disagree: claims.some(({ conflicts }) => conflicts.length > 0) ? words.disagree : '',
      when: whenOf(claim, reader),
      sources: format.list(publishersOf(claims)),
      change: found === undefined ? '' : changeText(found, reader),
    },
  ];
}

/** Figures that disagree stand side by side, their unit behind the last. */
function valueOf(claims: readonly Observation[], reader: Reader): string {
  const said = claims.map((claim) => quantityOf(claim, reader));
  return said
    .map(({ bound, number, phrase }, i) =>
      i === said.length - 1 ? phrase : [bound, number].filter(Boolean).join(' '),
    )
    .join(' / ');
}
