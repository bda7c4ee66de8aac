import { ascending, descending } from 'd3-array';
import type { LocalText } from '../../locales/in-locale.ts';
import type { Reader } from '../../locales/reader.ts';
import type { Target } from '../../model/legal-document.ts';
import type { Observation } from '../../model/observation.ts';
import { daysOf, endOf } from '../../model/time.ts';
import { isOverdue } from '../../stats/directive-followup.ts';
import { resultKinds } from '../../stats/latest.ts';
import { isMet } from '../../stats/reading/target-reading.ts';
import { directiveLink } from '../links/directive-link.ts';
import { meetingLink } from '../links/meeting-link.ts';
import { model } from '../model.ts';
import { followups } from '../views/followups.ts';
import { observationsOfReport } from '../views/observations.ts';
import { pageHref, paths } from '../links/paths.ts';
import { quantityOf } from '../views/quantity.ts';
import { monthOf, reports, type Report } from '../views/report-entries.ts';
import { goals, targetReading } from '../views/target-reading.ts';
import { latelyReleased } from './changes-releases.ts';
import { lastDays } from './last-days.ts';

/** A sentence of news, what it leads to, and what stands behind that. */
export interface NewsLine {
  readonly text: string;
  readonly link?: { readonly text: LocalText; readonly href: string };
  readonly beside?: string;
}

/** How many days are news, counted back from the day up to which sources were read. */
const days = 30;

/** How many figures are told. */
const figuresTold = 2;

const { readUntil } = model.about;
const isNew = lastDays(days, readUntil);

/** What sources told in the last days: meetings, figures, goals met, orders that fell overdue. */
export function newsView(reader: Reader) {
  const words = reader.words.changes.news;
  return {
    title: words.title(days, reader.format.date(readUntil)),
    until: words.until,
    lines: [meetingLine(reader), figuresLine(reader)],
    figures: newestFigures().map((claim) => figureLine(claim, reader)),
    others: [...goalLines(reader), ...overdueLines(reader), ...releasesLine(reader)],
  };
}

/** The newest first, of those whose day or month is known. */
const meetings = model.meetings
  .filter(({ date }) => monthOf(date).length > 4)
  .toSorted((a, b) => descending(daysOf(a.date).first, daysOf(b.date).first));

function meetingLine(reader: Reader): NewsLine {
  const words = reader.words.changes.news;
  const [newest] = meetings;
  const count = meetings.filter(({ date }) => isNew(date)).length;
  if (newest === undefined) return { text: words.noMeeting };
  const date = reader.format.date(newest.date);
  const { text, href } = meetingLink(newest, reader);
  return {
    text: count === 0 ? words.noMeetingSince(date) : words.meetings(count, date),
    link: { text, href },
  };
}

const newReports: readonly Report[] = reports.filter(({ date }) => date !== null && isNew(date));
const newClaims = newReports.flatMap(({ of }) => observationsOfReport(of.id));

function figuresLine({ t, format, words }: Reader): NewsLine {
  const { news } = words.changes;
  if (newClaims.length === 0) return { text: news.noFigures };
  const telling = newReports.filter(({ of }) => observationsOfReport(of.id).length > 0);
  return { text: news.figures(t.figures(newClaims.length, format), telling.length) };
}

/** The nation’s first, then the newest; one an indicator. */
function newestFigures(): readonly Observation[] {
  const results = newClaims
    .filter(({ kind, indicator, time }) => {
      return resultKinds.includes(kind) && indicator.isListed && time !== null;
    })
    .toSorted(
      (a, b) =>
        descending(Number(a.place === model.nation), Number(b.place === model.nation)) ||
        descending(endOf(a.time ?? ''), endOf(b.time ?? '')),
    );
  const firsts = new Map(results.toReversed().map((claim) => [claim.indicator, claim]));
  return results.filter((claim) => firsts.get(claim.indicator) === claim).slice(0, figuresTold);
}

function figureLine(claim: Observation, reader: Reader) {
  const { text, locale, format } = reader;
  const { indicator, place } = claim;
  return {
    name: text(indicator.name),
    href: pageHref(paths.indicator(indicator.id), locale),
    value: quantityOf(claim, reader).phrase,
    place: text(place.name),
    when: claim.time === null ? '' : format.date(claim.time),
  };
}

/** Goals that a figure of these days was the first to reach. */
const newlyMet: readonly Target[] = goals.flatMap(({ targets: [target] }) => {
  const read = targetReading(target);
  return read !== undefined && isMet(read.reading) && isNew(read.since) ? [target] : [];
});

function goalLines(reader: Reader): readonly NewsLine[] {
  const { text, plain, locale, words } = reader;
  const { news } = words.changes;
  const [target] = newlyMet;
  if (target === undefined) return [{ text: news.noneMet }];
  return [
    {
      text: news.met(newlyMet.length),
      link: { text: text(target.text), href: pageHref(paths.targets, locale) },
      beside: plain(target.place.name),
    },
  ];
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
