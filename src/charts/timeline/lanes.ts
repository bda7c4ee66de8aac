import { link, rect, ruleX, ruleY, text, type Markish, type PlotOptions } from '@observablehq/plot';
import { utc } from '../../model/time.ts';
import { eventMarks, unreadOpacity } from './event-marks.ts';
import { labelMark } from '../labels/label-mark.ts';
import { axisHeight, labelY, placedLanes, type Lane } from './lanes-layout.ts';
import type { LinearScale } from '../axes/linear-scale.ts';
import { asIs, ofRow, pixels } from '../svg/pixels.ts';
import type { Theme } from '../theme/theme.ts';
import { textWidth } from '../labels/text-width.ts';
import { timeTicks } from '../axes/time-axis.ts';
import { lookOf } from './event.ts';
import { labelSize } from './lane-labels.ts';
import { timelineTime, type TimelineTime } from './time.ts';
import type { MeetingTimeline } from './spec.ts';

/** Time to the right, a lane under the other, each label on a leader of its own. */
export function timelineLanes(chart: MeetingTimeline): PlotOptions {
  const { theme, width } = chart;
  const time = timelineTime(chart, [8, width - (chart.until ? 20 : 8)], 44);
  const lanes = placedLanes(chart, time);
  const bottom = lanes.at(-1)?.bottom ?? axisHeight;
  const marks: Markish[] = [
    unreadMarks(chart, time.scale, bottom),
    axisMarks(chart, time, bottom),
    lanes.map((lane) => trackMarks(lane, time, theme)),
    lanes.map((lane) => leaderMarks(lane, theme)),
    readUntilMarks(chart, time.scale, bottom),
    eventMarks(
      lanes.flatMap(({ y, events }) =>
        events.map(({ event }) => {
          const [x1, x2] = time.spanOf(event);
          return { ...lookOf(event, theme, chart.readUntil), x1, x2, y1: y, y2: y };
        }),
      ),
      theme,
    ),
    labelMark(
      lanes.flatMap((lane) => wordsOf(lane, theme)),
      theme,
    ),
  ];
  return { ...pixels, height: bottom + 6, marks };
}

function axisMarks(
  { format, theme, width }: MeetingTimeline,
  time: TimelineTime,
  bottom: number,
): Markish {
  const near = timeTicks(time.scale, format.date).map((tick) => ({
    ...tick,
    x: time.scale(tick.time),
  }));
  const far = time.later.map(({ time: due, at }) => ({
    x: at,
    label: format.date(due - 1, 'year'),
  }));
  const dates = [...near, ...far].map(({ x, label }) => {
    const half = textWidth(label, 12.5) / 2;
    return { label, x: Math.min(Math.max(x, half), width - half) };
  });
  return [
    ruleX(near, { x: 'x', y1: 24, y2: bottom, stroke: theme.hairline }),
    ruleX(far, { x: 'x', y1: 24, y2: bottom, stroke: theme.hairline, strokeDasharray: '2 3' }),
    text(dates, {
      x: 'x',
      y: 12,
      text: 'label',
      fill: theme.muted,
      fontSize: 12.5,
      fontVariant: 'tabular-nums',
    }),
  ];
}

function trackMarks({ top, y }: Lane, { scale, later }: TimelineTime, theme: Theme): Markish {
  const [left, right] = scale.range;
  const lastLater = later.at(-1)?.at;
  return [
    ruleY([top], { y: top, x1: 0, x2: lastLater ?? right, stroke: theme.hairline }),
    ruleY([y], { y, x1: left, x2: right, stroke: theme.context, strokeWidth: 1.5 }),
    lastLater === undefined
      ? null
      : ruleY([y], {
          y,
          x1: right,
          x2: lastLater,
          stroke: theme.context,
          strokeWidth: 1.5,
          strokeDasharray: '1.5 4',
        }),
  ];
}

function leaderMarks({ y, events }: Lane, theme: Theme): Markish {
  const leaders = events.flatMap(({ label, event }) => {
    if (label === undefined) return [];
    const y2 = labelY(y, label) + (label.side === 'above' ? 5 : -5);
    const stroke = event.isFocus ? theme.focus : theme.context;
    return { x: label.x, y1: y, y2, stroke, row: event.row };
  });
  return link(leaders, {
    x1: 'x',
    x2: 'x',
    y1: 'y1',
    y2: 'y2',
    stroke: asIs('stroke'),
    ...ofRow,
  });
}

/** Grey ground from the day up to which sources were read. */
function unreadMarks(
  { readUntil, theme }: MeetingTimeline,
  scale: LinearScale,
  bottom: number,
): Markish {
  if (readUntil === undefined) return null;
  const [, x2] = scale.range;
  const x1 = scale(utc(readUntil));
  const fill = { fill: theme.silent, fillOpacity: unreadOpacity };
  return rect([x1], { x1, x2, y1: 24, y2: bottom, ...fill });
}

function readUntilMarks(
  { readUntil, labels, theme }: MeetingTimeline,
  scale: LinearScale,
  bottom: number,
): Markish {
  if (readUntil === undefined) return null;
  const x = scale(utc(readUntil));
  return [
    ruleX([x], { x, y1: 30, y2: bottom, stroke: theme.ink, strokeDasharray: '1.5 3' }),
    text([labels.readUntil], {
      x: x - 5,
      y: 30,
      text: [labels.readUntil],
      textAnchor: 'end',
      fill: theme.ink,
      fontSize: 12.5,
      stroke: theme.paper,
      strokeWidth: 4,
    }),
  ];
}

function wordsOf({ label, top, y, events }: Lane, theme: Theme) {
  const own = events.flatMap(({ event, label: placed }) => {
    if (placed === undefined) return [];
    return {
      text: placed.text,
      row: event.row,
      y: labelY(y, placed),
      anchor: placed.anchor,
      x: placed.x + { start: -2, middle: 0, end: 2 }[placed.anchor],
      size: labelSize,
      fill: event.isFocus ? theme.focus : theme.ink,
      bold: event.isFocus ?? false,
    };
  });
  const head = { text: label, x: 0, y: top + 13, anchor: 'start' as const, size: 14 };
  return [...own, { ...head, bold: true, fill: theme.ink }];
}
