import { ascending, descending } from 'd3-array';
import type { LocalText } from '../../locales/in-locale.ts';
import type { Reader } from '../../locales/reader.ts';
import type { Meeting } from '../../model/meeting.ts';
import type { Observation } from '../../model/observation.ts';
import { daysOf, endOf } from '../../model/time.ts';
import { isOverdue } from '../../stats/directive-followup.ts';
import { resultKinds } from '../../stats/latest.ts';
import { isMet } from '../../stats/reading/target-reading.ts';
import type { LinkView } from '../links/link-view.ts';
import { directiveLink } from '../links/directive-link.ts';
import { meetingLink } from '../links/meeting-link.ts';
import { model } from '../model.ts';
import { followups } from '../views/followups.ts';
import { observationsOfReport } from '../views/observations.ts';
import { pageHref, paths } from '../links/paths.ts';
import { changeText, changeTo } from '../headlines/change-before.ts';
import { quantityOf } from '../views/quantity.ts';
import { monthOf, reports, type Report } from '../views/report-entries.ts';
import { promiseOf } from '../views/target-view.ts';
import { goals, targetReading } from '../views/target-reading.ts';
import { latelyReleased } from './changes-releases.ts';
import { lastDays } from './last-days.ts';

/** A sentence of news, what it leads to, and the things that it counts. */
export interface NewsLine {
  readonly text: string;
  readonly link?: LinkView;
  readonly things?: readonly NewsThing[];
  /** To those for which there is no room. */
  readonly more?: LinkView | undefined;
}

/** A figure, a goal with the figure that reached it, or a meeting with how much it brought. */
export interface NewsThing {
  readonly name: LocalText;
  readonly href: string;
  readonly value: string;
  readonly place: LocalText;
  readonly when: string;
  /** The goal that it meets, or the figure before; empty where there is none. */
  readonly beside: string;
}

/** How many days are news, counted back from the day up to which sources were read. */
const days = 30;

/** How many meetings are named. */
const meetingsTold = 4;

/** How many figures are told. */
const figuresTold = 5;

/** How many goals are named. */
const goalsTold = 5;

const { readUntil } = model.about;
const isNew = lastDays(days, readUntil);

/** What sources told in the last days: meetings, figures, goals met, orders that fell overdue. */
export function newsView(reader: Reader) {
  const words = reader.words.changes.news;
  return {
    title: words.title(days, reader.format.date(readUntil)),
    until: words.until,
    lines: [
      meetingLine(reader),
      figuresLine(reader),
      goalsLine(reader),
      ...overdueLines(reader),
      ...releasesLine(reader),
    ],
  };
}

/** The newest first, of those whose day or month is known. */
const meetings = model.meetings
  .filter(({ date }) => monthOf(date).length > 4)
  .toSorted((a, b) => descending(daysOf(a.date).first, daysOf(b.date).first));

function meetingLine(reader: Reader): NewsLine {
  const { words, locale, format } = reader;
  const { news } = words.changes;
  const [newest] = meetings;
  if (newest === undefined) return { text: news.noMeeting };
  const date = format.date(newest.date);
  const lately = meetings.filter((meeting) => isNew(meeting.date));
  if (lately.length === 0) {
    return { text: news.noMeetingSince(date), link: meetingLink(newest, reader) };
  }
  const told = lately
    .toSorted((a, b) => descending(weightOf(a), weightOf(b)))
    .slice(0, meetingsTold)
    .map((meeting) => newsOfMeeting(meeting, reader));
  const left = lately.length - told.length;
  const href = pageHref(paths.meetings, locale);
  return {
    text: news.meetings(lately.length, date),
    things: told,
    more: left > 0 ? { text: { text: news.moreMeetings(left) }, href } : undefined,
  };
}

/** Those of the country before those of provinces, those that ordered something before others. */
function weightOf({ body, directives }: Meeting): number {
  return (body.place === model.nation ? 2 : 0) + (directives.length > 0 ? 1 : 0);
}

function newsOfMeeting(meeting: Meeting, reader: Reader): NewsThing {
  const { t, text, format, words } = reader;
  const { body, date, directives, id } = meeting;
  const figures = observationsOfReport(id).length;
  const brought = [
    ...(directives.length > 0 ? [t.meetings.directives(directives.length)] : []),
    ...(figures > 0 ? [t.figures(figures, format)] : []),
  ];
  const { text: name, href } = meetingLink(meeting, reader);
  return {
    name,
    href,
    value: brought.length > 0 ? brought.join(', ') : words.home.meeting.noFigures,
    place: text(body.place.name),
    when: format.date(date),
    beside: '',
  };
}

const newReports: readonly Report[] = reports.filter(({ date }) => date !== null && isNew(date));
const newClaims = newReports.flatMap(({ of }) => observationsOfReport(of.id));

function figuresLine(reader: Reader): NewsLine {
  const { t, format, words } = reader;
  const { news } = words.changes;
  if (newClaims.length === 0) return { text: news.noFigures };
  const telling = newReports.filter(({ of }) => observationsOfReport(of.id).length > 0);
  return {
    text: news.figures(t.figures(newClaims.length, format), telling.length),
    things: newestFigures().map((claim) => figureOf(claim, reader)),
  };
}

/** Those that say more than the figure before first, then the nation’s, then the newest; one an indicator. */
function newestFigures(): readonly Observation[] {
  const results = newClaims
    .filter(({ kind, indicator, time }) => {
      return resultKinds.includes(kind) && indicator.isListed && time !== null;
    })
    .toSorted(
      (a, b) =>
        descending(Number(hasBefore(a)), Number(hasBefore(b))) ||
        descending(Number(a.place === model.nation), Number(b.place === model.nation)) ||
        descending(endOf(a.time ?? ''), endOf(b.time ?? '')),
    );
  const firsts = new Map(results.toReversed().map((claim) => [claim.indicator, claim]));
  return results.filter((claim) => firsts.get(claim.indicator) === claim).slice(0, figuresTold);
}

function hasBefore(claim: Observation): boolean {
  return changeTo([claim]) !== undefined;
}

function figureOf(claim: Observation, reader: Reader): NewsThing {
  const { indicator } = claim;
  const before = changeTo([claim]);
  return {
    name: reader.text(indicator.name),
    href: pageHref(paths.indicator(indicator.id), reader.locale),
    ...valueOf(claim, reader),
    beside: before === undefined ? '' : changeText(before, reader),
  };
}

function valueOf(claim: Observation, reader: Reader): Omit<NewsThing, 'name' | 'href' | 'beside'> {
  const { text, format } = reader;
  return {
    value: quantityOf(claim, reader).phrase,
    place: text(claim.place.name),
    when: claim.time === null ? '' : format.date(claim.time),
  };
}

/** Goals that a figure of these days was the first to reach, each with that figure. */
const newlyMet = goals.flatMap(({ targets: [target] }) => {
  const { reading, since, newest: [claim] = [] } = targetReading(target) ?? {};
  if (reading === undefined || since === undefined || claim === undefined) return [];
  return isMet(reading) && isNew(since) ? [{ target, claim }] : [];
});

function goalsLine(reader: Reader): NewsLine {
  const { news } = reader.words.changes;
  if (newlyMet.length === 0) return { text: news.noneMet };
  const href = pageHref(paths.targets, reader.locale);
  const left = newlyMet.length - goalsTold;
  return {
    text: news.met(newlyMet.length),
    things: newlyMet.slice(0, goalsTold).map(({ target, claim }) => ({
      name: reader.text(target.text),
      href: `${href}#${target.id}`,
      ...valueOf(claim, reader),
      beside: `${reader.t.columns.target}: ${promiseOf(target, reader)}`,
    })),
    more: left > 0 ? { text: { text: news.moreMet(left) }, href } : undefined,
  };
}

const overdue = followups.filter(isOverdue);
const newlyOverdue = overdue
  .filter(({ directive: { due } }) => due !== null && isNew(endOf(due)))
  .toSorted((a, b) => ascending(endOf(a.directive.due ?? ''), endOf(b.directive.due ?? '')));

function overdueLines(reader: Reader): readonly NewsLine[] {
  const { format, locale, words } = reader;
  const { news } = words.changes;
  const [first] = newlyOverdue;
  const before = overdue.length - newlyOverdue.length;
  const all = {
    text: { text: news.overdueBefore(before, format.number(before)) },
    href: pageHref(paths.directives, locale),
  };
  if (first === undefined) {
    return before > 0 ? [{ text: news.noneOverdue, link: all }] : [];
  }
  return [
    { text: news.overdue(newlyOverdue.length), link: directiveLink(first.directive, reader) },
    ...(before > 0 ? [{ text: '', link: all }] : []),
  ];
}

/** What releases did to the dataset lately, counted back from the newest of them. */
function releasesLine(reader: Reader): readonly NewsLine[] {
  const text = latelyReleased(reader);
  return text === '' ? [] : [{ text }];
}
