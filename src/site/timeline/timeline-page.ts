import { calendarLink } from '../links/feed-links.ts';
import { group } from 'd3-array';
import { endOf } from '../../model/time.ts';
import { defaultLocale, locales } from '../../locales/locales.ts';
import { readerFor, type Reader } from '../../locales/reader.ts';
import { paths } from '../links/paths.ts';
import { timelineEvents, type Lane, type TimelineEvent } from '../figures/timeline-events.ts';
import { keptLately } from '../figures/kept-lately.ts';
import { chartOf } from '../figures/chart-catalogue.ts';
import { periodLinks, periodPage, periodPaths } from '../views/periods/period-links.ts';
import { periodsOf, type Period } from '../views/periods/periods.ts';

type Dated = TimelineEvent & { readonly time: string };

const isDated = (event: TimelineEvent): event is Dated => event.time !== null;

/** Events on a page, which has some 60 bytes of each when compressed. */
const mostEvents = 300;

const kept = keptLately<readonly TimelineEvent[]>(locales.length);
const eventsFor = (reader: Reader) => kept(reader.locale, () => timelineEvents(reader));

const periodsFor = (reader: Reader) =>
  periodsOf(eventsFor(reader).filter(isDated), ({ time }) => time, mostEvents);

/** Where one page cannot hold all events, those of a year or month have one. */
export const timelinePeriods = periodsFor(readerFor(defaultLocale));

export const timelinePeriodPaths = () => periodPaths(timelinePeriods);

/** Everything with a date, by year; what has none stands at the end. Of very much, the newest. */
export function timelineView(reader: Reader) {
  const { t, format } = reader;
  const all = eventsFor(reader);
  const periods = periodLinks(timelinePeriods, 'timeline', reader);
  const shown =
    periods.length === 0
      ? all
      : [
          ...all.filter(isDated).slice(-mostEvents),
          ...all.filter((event) => !isDated(event)).slice(0, mostEvents),
        ];
  const years = yearsOf(shown, reader);
  return {
    page: {
      title: t.timeline.title,
      description: t.timeline.description,
      path: paths.timeline,
      feeds: [calendarLink(reader)],
      trail: [],
      chart: 'timeline',
    },
    figure: chartOf('timeline').figure(reader),
    jump:
      periods.length > 0
        ? periods.toReversed()
        : years.map(({ id, title, events }) => ({
            text: { text: title },
            href: `#${id}`,
            aside: format.number(events.length),
          })),
    years,
  };
}

/** The events of a year or month, in the order of time. */
export function timelinePeriodView({ id }: Period<unknown>, reader: Reader) {
  const own = periodsFor(reader).find((period) => period.id === id)?.members ?? [];
  return {
    page: periodPage({ id, members: own }, 'timeline', reader),
    years: yearsOf(own, reader),
  };
}

function yearsOf(events: readonly TimelineEvent[], { t, format }: Reader) {
  const kinds: Readonly<Record<Lane, string>> = {
    documents: t.timeline.document,
    central: t.timeline.meeting,
    government: t.timeline.meeting,
    provinces: t.timeline.meeting,
    milestones: t.timeline.milestone,
    due: t.timeline.due,
  };
  const years = group(events, ({ time }) =>
    time === null ? t.timeline.undated : endOf(time).slice(0, 4),
  );
  return [...years].map(([title, own]) => ({
    id: idOf(title),
    title,
    events: own.map(({ time, lane, text, href }) => ({
      date: time === null ? t.claim.undated : format.date(time),
      kind: kinds[lane],
      text,
      href,
    })),
  }));
}

/** Undated events stand under a word, which is no id in every language. */
function idOf(title: string): string {
  return /^\d{4}$/.test(title) ? `year-${title}` : 'undated';
}
