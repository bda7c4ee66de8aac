import { group } from 'd3-array';
import { endOf } from '../model/time.ts';
import type { Reader } from '../locales/reader.ts';
import { paths } from './paths.ts';
import { timelineEvents, type Lane } from './timeline-events.ts';
import { timelineFigure } from './figures/timeline-figure.ts';

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
      trail: [],
      chart: 'timeline',
    },
    figure: timelineFigure(reader),
    years: [...years].map(([title, events]) => ({
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
