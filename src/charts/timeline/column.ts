import { line, link, rect, ruleY, text, type Markish, type PlotOptions } from '@observablehq/plot';
import { columnLayout, lineHeight, nameSize, type Column } from './column-layout.ts';
import { eventMarks, unreadOpacity } from './event-marks.ts';
import { utc } from '../../model/time.ts';
import { labelMark, linesOfText } from '../labels/label-mark.ts';
import type { PlacedText } from '../labels/placement.ts';
import { lookOf } from './event.ts';
import { asIs, pixels } from '../svg/pixels.ts';
import { timeTicks } from '../axes/time-axis.ts';
import { labelSize } from './lane-labels.ts';
import type { MeetingTimeline } from './spec.ts';

/** Time downwards like the lines of a railway; each track turns at its top towards its name. */
export function timelineColumn(chart: MeetingTimeline): PlotOptions {
  const { theme, readUntil } = chart;
  const column = columnLayout(chart);
  const events = column.events.flatMap(({ event, x }) => {
    if (!event) return [];
    const [y1, y2] = column.time.spanOf(event);
    return { ...lookOf(event, theme, readUntil), x1: x, x2: x, y1, y2 };
  });
  const marks: Markish[] = [
    unreadMarks(chart, column),
    axisMarks(chart, column),
    trackMarks(chart, column),
    leaderMarks(chart, column),
    eventMarks(events, theme),
    labelMark(wordsOf(chart, column), theme),
  ];
  return { ...pixels, height: column.bottom + 14, marks };
}

/** Grey ground from the day up to which sources were read. */
function unreadMarks({ readUntil, theme }: MeetingTimeline, column: Column): Markish {
  if (readUntil === undefined) return null;
  const { time, dateX, lastTrackX } = column;
  const [, y2] = time.scale.range;
  const y1 = time.scale(utc(readUntil));
  const across = { x1: dateX + 4, x2: lastTrackX + 5 };
  return rect([y1], { ...across, y1, y2, fill: theme.silent, fillOpacity: unreadOpacity });
}

function axisMarks({ format, theme }: MeetingTimeline, column: Column): Markish {
  const { time, dateX, lastTrackX } = column;
  const near = timeTicks(time.scale, format.date, 'down').map((tick) => ({
    label: tick.label,
    y: time.scale(tick.time),
  }));
  const far = time.later.map(({ time: due, at }) => {
    return { label: format.date(due - 1, 'year'), y: at };
  });
  return [
    ruleY([...near, ...far], { y: 'y', x1: dateX + 4, x2: lastTrackX + 5, stroke: theme.hairline }),
    text([...near, ...far], {
      x: dateX,
      y: 'y',
      text: 'label',
      textAnchor: 'end',
      fill: theme.muted,
      fontSize: 12,
      fontVariant: 'tabular-nums',
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

/** Level from the track, then aslant to the label, so that two of them never run into one. */
function leaderMarks({ theme }: MeetingTimeline, column: Column): Markish {
  const { events, lastTrackX, labelX, dateX } = column;
  const elbow = lastTrackX + 8;
  const points = events.flatMap(({ event, x, y, lines, labelY }, i) => {
    if (lines.length === 0) return [];
    const stroke = event?.isFocus ? theme.focus : theme.context;
    const bend = { i, stroke, x: elbow, y };
    return event ? [{ i, stroke, x, y }, bend, { i, stroke, x: labelX - 4, y: labelY }] : [];
  });
  const days = events.flatMap(({ event, y, labelY }, i) => {
    if (event) return [];
    return [
      { i, x: dateX + 4, y },
      { i, x: elbow, y },
      { i, x: labelX - 4, y: labelY },
    ];
  });
  return [
    line(points, { x: 'x', y: 'y', z: 'i', stroke: asIs('stroke'), strokeWidth: 1 }),
    line(days, { x: 'x', y: 'y', z: 'i', stroke: theme.ink, strokeDasharray: '1.5 3' }),
  ];
}

function wordsOf(
  { theme }: MeetingTimeline,
  { events, tracks, labelX }: Column,
): readonly PlacedText[] {
  const at = { x: labelX, anchor: 'start' as const };
  const names = tracks.flatMap(({ lines, y }) =>
    linesOfText(lines, { ...at, y, size: nameSize, bold: true, fill: theme.ink }, lineHeight),
  );
  const labels = events.flatMap(({ event, lines, labelY }) => {
    const isFocus = event?.isFocus ?? false;
    const fill = isFocus ? theme.focus : event ? theme.ink : theme.muted;
    const label = { ...at, y: labelY, size: labelSize, bold: isFocus, fill, row: event?.row };
    return linesOfText(lines, label, lineHeight, 'around');
  });
  return [...names, ...labels];
}
