import { line, link, ruleY, text, type Markish, type PlotOptions } from '@observablehq/plot';
import { sum } from 'd3-array';
import { utc } from '../model/time.ts';
import { dodge } from './dodge.ts';
import { eventMarks } from './event-marks.ts';
import { labelMarks } from './label-marks.ts';
import { isAhead, type MeetingTimeline, type TimelineEvent } from './meeting-timeline.ts';
import { asIs, pixels } from './pixels.ts';
import { textWidth, wrap } from './text-width.ts';
import { timeTicks } from './time-axis.ts';
import { labelSize } from './timeline-labels.ts';
import { colourOf } from './timeline-lanes.ts';
import { timelineTime, type TimelineTime } from './timeline-time.ts';

/** An event on its track, and the lines of its label beside the tracks, px. */
interface ColumnEvent {
  readonly event: TimelineEvent;
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  readonly labelY: number;
}

interface Column {
  readonly tracks: readonly { readonly label: string; readonly x: number; readonly y: number }[];
  readonly events: readonly ColumnEvent[];
  readonly time: TimelineTime;
  readonly labelX: number;
  readonly bottom: number;
}

const trackStep = 17;
const headStep = 19;
const lineHeight = 16;
const roomBetween = 7;

/** Time downwards like the lines of a railway; each track turns at its top towards its name. */
export function timelineColumn(chart: MeetingTimeline): PlotOptions {
  const { theme } = chart;
  const column = placed(chart);
  const marks: Markish[] = [
    axisMarks(chart, column),
    trackMarks(chart, column),
    todayMarks(chart, column),
    leaderMarks(chart, column),
    eventMarks(
      column.events.map(({ event, x }) => {
        const [y1, y2] = column.time.spanOf(event);
        const colour = colourOf(event, theme);
        return {
          shape: event.shape,
          x1: x,
          x2: x,
          y1,
          y2,
          colour,
          isAhead: isAhead(event, chart.today),
        };
      }),
      theme,
    ),
    labelMarks(wordsOf(chart, column), theme),
  ];
  return { ...pixels, height: column.bottom + 12, marks };
}

function placed(chart: MeetingTimeline): Column {
  const { events, lanes, width, format } = chart;
  const dates = Math.max(textWidth(format.date(utc('2025-09-01'), 'month'), 12), 34);
  const trackX = dates + 14;
  const labelX = trackX + (lanes.length - 1) * trackStep + 24;
  const top = lanes.length * headStep + 12;
  const wrapped = events.map((event) => ({
    event,
    lines: wrap(event.label, width - labelX - 2, labelSize, 2),
  }));
  const rooms = (lines: readonly string[]) => lines.length * lineHeight + roomBetween;
  const bottom = top + Math.max(220, sum(wrapped, ({ lines }) => rooms(lines)) * 1.12);
  const time = timelineTime(chart, [top, bottom], 40);
  const laneX = new Map(lanes.map(({ id }, i) => [id, trackX + i * trackStep]));
  const inOrder = wrapped
    .map((one) => ({ ...one, y: middle(time.spanOf(one.event)) }))
    .sort((a, b) => a.y - b.y);
  const wishes = inOrder.map(({ y, lines }) => ({ centre: y, room: rooms(lines) }));
  const centres = dodge(wishes, [top - 8, bottom + 8]);
  return {
    ...{ time, labelX, bottom },
    tracks: lanes.map(({ label }, i) => ({
      ...{ label, x: trackX + i * trackStep, y: 10 + i * headStep },
    })),
    events: inOrder.map((one, i) => ({
      ...{ ...one, x: laneX.get(one.event.lane) ?? trackX, labelY: centres[i] ?? one.y },
    })),
  };
}

function middle([from, to]: readonly [number, number]): number {
  return (from + to) / 2;
}

function axisMarks({ format, theme }: MeetingTimeline, { time, tracks, labelX }: Column): Markish {
  const last = tracks.at(-1)?.x ?? labelX;
  const near = timeTicks(time.scale, format.date, 0).map((tick) => ({
    ...{ label: tick.label, y: time.scale(tick.time) },
  }));
  const far = time.later.map(({ time: due, at }) => ({
    label: format.date(due - 1, 'year'),
    y: at,
  }));
  const left = (tracks[0]?.x ?? 0) - 10;
  return [
    ruleY([...near, ...far], { y: 'y', x1: left, x2: last + 4, stroke: theme.hairline }),
    text([...near, ...far], {
      ...{ x: left - 4, y: 'y', text: 'label', textAnchor: 'end', fill: theme.muted },
      ...{ fontSize: 12, fontVariant: 'tabular-nums' },
    }),
  ];
}

function trackMarks({ theme }: MeetingTimeline, { tracks, time, labelX }: Column): Markish {
  const [, end] = time.scale.range;
  const lastLater = time.later.at(-1)?.at;
  const turns = tracks.flatMap(({ x, y }, i) => [
    { i, x: labelX - 5, y },
    { i, x: x + 5, y },
    { i, x, y: y + 5 },
    { i, x, y: end },
  ]);
  const dotted = { strokeDasharray: '1.5 4', strokeWidth: 1.5, stroke: theme.context };
  return [
    line(turns, { x: 'x', y: 'y', z: 'i', stroke: theme.context, strokeWidth: 1.5 }),
    lastLater === undefined
      ? null
      : link(tracks, { x1: 'x', x2: 'x', y1: end, y2: lastLater, ...dotted }),
  ];
}

function todayMarks(
  { today, labels, theme, width }: MeetingTimeline,
  { time, labelX, tracks }: Column,
): Markish {
  if (today === undefined) return null;
  const y = time.scale(utc(today));
  const left = (tracks[0]?.x ?? 0) - 10;
  void labels;
  void width;
  return ruleY([y], { y, x1: left, x2: labelX - 8, stroke: theme.ink, strokeDasharray: '1.5 3' });
}

/** Level from the track, then aslant to the label, so that two of them never run into one. */
function leaderMarks({ theme }: MeetingTimeline, { events, tracks, labelX }: Column): Markish {
  const elbow = (tracks.at(-1)?.x ?? labelX) + 7;
  const points = events.flatMap(({ event, x, y, labelY }, i) => {
    const stroke = event.isFocus ? theme.focus : theme.context;
    return [
      { i, stroke, x, y },
      { i, stroke, x: elbow, y },
      { i, stroke, x: labelX - 4, y: labelY },
    ];
  });
  return line(points, { x: 'x', y: 'y', z: 'i', stroke: asIs('stroke') });
}

function wordsOf({ theme }: MeetingTimeline, { events, tracks, labelX }: Column) {
  const anchor = 'start' as const;
  const names = tracks.map(({ label, y }) => ({
    ...{ text: label, x: labelX, y, size: 13.5, bold: true, fill: theme.ink, anchor },
  }));
  const labels = events.flatMap(({ event, lines, labelY }) =>
    lines.map((line, i) => ({
      ...{ text: line, x: labelX, y: labelY + (i - (lines.length - 1) / 2) * lineHeight },
      ...{ size: labelSize, bold: event.isFocus ?? false, anchor },
      fill: event.isFocus ? theme.focus : theme.ink,
    })),
  );
  return [...names, ...labels];
}
