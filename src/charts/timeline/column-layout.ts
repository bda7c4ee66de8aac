import { max, sum } from 'd3-array';
import { utc } from '../../model/time.ts';
import { dodge } from '../labels/dodge.ts';
import type { TimelineEvent } from './event.ts';
import { wrap } from '../labels/lines.ts';
import { textWidth } from '../labels/text-width.ts';
import { labelSize } from './lane-labels.ts';
import { timelineTime, type TimelineTime } from './time.ts';
import type { MeetingTimeline } from './spec.ts';

/** An event on its track, and the lines of its label beside the tracks, px. */
interface ColumnEvent {
  /** undefined for the day of the dataset, which has a label but no track. */
  readonly event: TimelineEvent | undefined;
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  readonly labelY: number;
}

/** A track turns at `y` towards the lines of its name. */
interface ColumnTrack {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
}

export interface Column {
  readonly tracks: readonly ColumnTrack[];
  readonly events: readonly ColumnEvent[];
  readonly time: TimelineTime;
  /** Where the dates end. */
  readonly dateX: number;
  readonly lastTrackX: number;
  readonly labelX: number;
  readonly bottom: number;
}

const trackStep = 17;
const headStep = 19;
export const nameSize = 13.5;

/** Bold letters are that much wider. */
const boldness = 1.04;
export const lineHeight = 16;
const roomBetween = 6;

/** How far a label may stand from its event before the axis is drawn longer instead, px. */
const maxDrift = 30;

/** No axis is stretched beyond this for the sake of a crowded month, px. */
const longest = 1200;

export function columnLayout(chart: MeetingTimeline): Column {
  const { events, lanes, width, format, readUntil, labels } = chart;
  const months = Array.from({ length: 12 }, (_, month) => Date.UTC(2025, month, 1));
  const dateX = Math.max(...months.map((month) => textWidth(format.date(month, 'month'), 12)));
  const firstTrackX = dateX + 15;
  const lastTrackX = firstTrackX + Math.max(0, lanes.length - 1) * trackStep;
  const labelX = lastTrackX + 30;
  const names = lanes.map(({ label }) => wrap(label, (width - labelX) / boldness, nameSize, 2));
  const top = sum(names, headOf) + 14;
  const linesOf = (label: string) => wrap(label, width - labelX - 2, labelSize, 2);
  const entries = [
    ...events
      .filter(({ label }) => label !== '')
      .map((event) => ({ event, lines: linesOf(event.label) })),
    ...(readUntil === undefined ? [] : [{ event: undefined, lines: linesOf(labels.readUntil) }]),
  ];
  const laneX = new Map(lanes.map(({ id }, i) => [id, firstTrackX + i * trackStep]));
  const { placed, time, bottom } = stretched(chart, entries, top);
  return {
    time,
    dateX,
    lastTrackX,
    labelX,
    bottom,
    tracks: lanes.map(({ id }, i) => {
      const y = 10 + sum(names.slice(0, i), headOf);
      return { lines: names[i] ?? [], x: laneX.get(id) ?? firstTrackX, y };
    }),
    events: [...placed, ...unnamed(events, time)].map((one) => {
      return { ...one, x: laneX.get(one.event?.lane ?? '') ?? firstTrackX };
    }),
  };
}

function headOf(lines: readonly string[]): number {
  return headStep + (lines.length - 1) * lineHeight;
}

/** Events without words: a mark on the track, nothing beside it. */
function unnamed(events: readonly TimelineEvent[], { spanOf }: TimelineTime) {
  return events
    .filter(({ label }) => label === '')
    .map((event) => {
      const y = middle(spanOf(event));
      return { event, y, labelY: y, lines: [] };
    });
}

interface ColumnEntry {
  readonly event: TimelineEvent | undefined;
  readonly lines: readonly string[];
}

/** The shortest axis on which no label stands far from its event. */
function stretched(chart: MeetingTimeline, entries: readonly ColumnEntry[], top: number) {
  const needed = Math.max(160, sum(entries, roomOf));
  let length = needed * 1.05;
  let best = laidOut(chart, entries, top, length);
  while (best.drift > maxDrift && length * 1.1 < longest) {
    length *= 1.1;
    best = laidOut(chart, entries, top, length);
  }
  return best;
}

function laidOut(
  chart: MeetingTimeline,
  entries: readonly ColumnEntry[],
  top: number,
  length: number,
) {
  const bottom = top + length;
  const time = timelineTime(chart, [top, bottom], 40);
  const [day] = chart.readUntil === undefined ? [0] : [time.scale(utc(chart.readUntil))];
  const inOrder = entries
    .map((one) => ({ ...one, y: one.event ? middle(time.spanOf(one.event)) : day }))
    .sort((a, b) => a.y - b.y);
  const wishes = inOrder.map((one) => ({ centre: one.y, room: roomOf(one) }));
  const centres = dodge(wishes, [top - 10, bottom + 10]);
  const placed = inOrder.map((one, i) => ({ ...one, labelY: centres[i] ?? one.y }));
  const drift = max(placed, ({ y, labelY }) => Math.abs(y - labelY)) ?? 0;
  return { placed, time, bottom, drift };
}

function roomOf({ lines }: ColumnEntry): number {
  return lines.length * lineHeight + roomBetween;
}

function middle([from, to]: readonly [number, number]): number {
  return (from + to) / 2;
}
