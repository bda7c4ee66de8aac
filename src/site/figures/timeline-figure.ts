import type { EventShape } from '../../charts/timeline/event.ts';
import { meetingTimeline } from '../../charts/timeline/timeline.ts';
import type { Reader } from '../../locales/reader.ts';
import { figureView, type FigureView } from './figure-view.ts';
import { timelineFinding, type TimelineFinding } from '../../stats/findings/timeline-finding.ts';
import { readUntilText } from '../views/read-until.ts';
import { timelineHeadline } from '../headlines/headline-timeline.ts';
import { model } from '../model.ts';
import { counted, type Computed } from '../views/computed.ts';
import type { TableView } from '../views/table-view.ts';
import { timelineEvents, type Lane, type TimelineEvent } from './timeline-events.ts';

const lanes: readonly Lane[] = ['documents', 'central', 'government', 'provinces', 'due'];

const shapes: Readonly<Record<Lane, EventShape>> = {
  documents: 'document',
  central: 'meeting',
  government: 'meeting',
  provinces: 'meeting',
  milestones: 'meeting',
  due: 'due',
};

/** Documents that meetings carry out, the meetings, and what falls due, on one line of time. */
export function timelineFigure(reader: Reader): FigureView {
  const { t, format } = reader;
  const events = drawn(timelineEvents(reader));
  const crowded = new Set(
    lanes.filter((lane) => events.filter((event) => event.lane === lane).length > labelled),
  );
  const used = lanes.filter((lane) => events.some((event) => event.lane === lane));
  const finding = timelineFinding(model.meetings, model.targets, model.about.readUntil);
  const words = {
    chart: 'timeline',
    title: finding ? timelineHeadline(finding, reader) : t.chart.timeline.title,
    subtitle: t.chart.timeline.subtitle,
    description: t.chart.timeline.description,
    sources: model.meetings.flatMap(({ sources }) => sources.map(({ publisher }) => publisher)),
    table: tableOf(events, reader),
    computed: dueNumbers(finding, reader),
  };
  return figureView(
    words,
    (frame) =>
      meetingTimeline({
        ...frame,
        events: events.map((event, row) => ({
          ...event,
          row,
          label: crowded.has(event.lane) ? '' : event.label,
          shape: shapes[event.lane],
        })),
        lanes: used.map((id) => ({ id, label: t.chart.timeline.lanes[id] })),
        readUntil: model.about.readUntil,
        until: model.about.date,
        format: { date: format.axisDate },
        labels: { readUntil: readUntilText(reader) },
      }),
    reader,
  );
}

/** How many goals fall due next, and when. */
function dueNumbers(finding: TimelineFinding | undefined, { format }: Reader): readonly Computed[] {
  const next = finding?.next;
  if (next === undefined) return [];
  return [{ ...counted('targets-due', next.goals, format), timing: 'as-of', time: next.due }];
}

/** The month of the first act of the new chain: earlier ones would press the rest together. */
const begin = '2024-11';

/** With more events than this, a picture and its table show the newest: pages by date have all. */
const mostDrawn = 400;

/** With more events than this a lane is drawn without labels; the table names them. */
const labelled = 14;

type DrawnEvent = TimelineEvent & { readonly time: string };

/** Only what has a date, and only the documents that a meeting cites: the rest is in the list. */
function drawn(events: readonly TimelineEvent[]): readonly DrawnEvent[] {
  const cited = new Set(
    model.meetings.flatMap(({ documents }) => documents.map(({ document }) => document)),
  );
  return events
    .filter((event): event is DrawnEvent => event.time !== null && event.time >= begin)
    .filter(({ lane }) => lanes.includes(lane))
    .filter(({ lane, id }) => lane !== 'documents' || cited.has(id.replace(/^document-/, '')))
    .slice(-mostDrawn);
}

function tableOf(events: readonly DrawnEvent[], reader: Reader): TableView {
  const { t, format } = reader;
  return {
    caption: t.chart.timeline.title,
    columns: [
      { label: t.columns.date, isTime: true, codes: 'time' },
      { label: t.columns.state, codes: 'lane_id' },
      { label: t.columns.what, codes: 'event_id' },
    ],
    rows: events.map(({ id, time, lane, text, href }) => [
      { text: format.date(time), code: time },
      { text: t.chart.timeline.lanes[lane], code: lane },
      { ...text, href, code: id },
    ]),
  };
}
