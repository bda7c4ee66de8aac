import { calendarLink } from '../links/feed-links.ts';
import { group } from 'd3-array';
import { endOf } from '../../model/time.ts';
import type { Reader } from '../../locales/reader.ts';
import { paths } from '../links/paths.ts';
import { timelineEvents, type Lane } from '../figures/timeline-events.ts';
import { chartOf } from '../figures/chart-catalogue.ts';

/** Everything with a date, by year; what has none stands at the end. */
export function timelineView(reader: Reader) {
  const { t, format } = reader;
  const kinds: Readonly<Record<Lane, string>> = {
    documents: t.timeline.document,
    central: t.timeline.meeting,
    government: t.timeline.meeting,
    provinces: t.timeline.meeting,
    milestones: t.timeline.milestone,
    due: t.timeline.due,
  };
  const years = group(timelineEvents(reader), ({ time }) =>
    time === null ? t.timeline.undated : endOf(time).slice(0, 4),
  );
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
    jump: [...years].map(([title, events]) => ({
      text: { text: title },
      href: `#${idOf(title)}`,
      aside: format.number(events.length),
    })),
    years: [...years].map(([title, events]) => ({
      id: idOf(title),
      title,
      events: events.map(({ time, lane, text, href }) => ({
        date: time === null ? t.claim.undated : format.date(time),
        kind: kinds[lane],
        text,
        href,
      })),
    })),
  };
}

/** Undated events stand under a word, which is no id in every language. */
function idOf(title: string): string {
  return /^\d{4}$/.test(title) ? `year-${title}` : 'undated';
}
