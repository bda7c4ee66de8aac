import { daysOf, endOf, utc, type Edtf } from '../../model/time.ts';
import { linearScale, type LinearScale } from '../axes/linear-scale.ts';
import type { TimelineEvent } from './event.ts';
import type { MeetingTimeline } from './spec.ts';

/** The time of a timeline: a line as long as the years asked for, and later dates past a gap. */
export interface TimelineTime {
  readonly scale: LinearScale;
  /** Dates past the end of the line, each with its own place. */
  readonly later: readonly { readonly time: number; readonly at: number }[];
  /** Where an event begins and ends, px. A due date is the last day it leaves. */
  readonly spanOf: (event: TimelineEvent) => readonly [number, number];
}

const day = 86_400_000;

/** A time line shorter than this is given a month more on either side. */
const shortest = 45 * day;

/** Between the line and the first later date, and between two of those, px. */
const gapToLater = 52;

export function timelineTime(
  { events, readUntil, until }: Pick<MeetingTimeline, 'events' | 'readUntil' | 'until'>,
  [from, to]: readonly [number, number],
  betweenLater: number,
): TimelineTime {
  const last = until === undefined ? Infinity : utc(until) + day;
  const inside = events.filter((event) => lastOf(event) <= last);
  const beyond = [...new Set(events.filter((event) => lastOf(event) > last).map(lastOf))].sort(
    (a, b) => a - b,
  );
  const shown = [readUntil, until].flatMap((date) => (date === undefined ? [] : utc(date) + day));
  const ends = [...inside.map(lastOf), ...shown];
  const begins = inside.map(({ time }) => utc(daysOf(time).first));
  const [first, latest] = [Math.min(...begins, ...ends), Math.max(...ends, ...begins) - 1];
  const isShort = latest - first < shortest;
  const domain: [number, number] = [
    monthOf(first, isShort ? -1 : 0),
    monthOf(latest, isShort ? 2 : 1),
  ];
  const lineEnd = beyond.length === 0 ? to : to - gapToLater - (beyond.length - 1) * betweenLater;
  const scale = linearScale(domain, [from, lineEnd]);
  const later = beyond.map((time, i) => ({ time, at: lineEnd + gapToLater + i * betweenLater }));
  const spanOf = (event: TimelineEvent): readonly [number, number] => {
    const end = lastOf(event);
    const past = later.find(({ time }) => time === end)?.at;
    if (past !== undefined) return [past, past];
    if (event.shape === 'due') return [scale(end), scale(end)];
    return [scale(utc(daysOf(event.time).first)), scale(end)];
  };
  return { scale, later, spanOf };
}

function lastOf({ time }: { readonly time: Edtf }): number {
  return utc(endOf(time)) + day;
}

/** The first ms of the month of a time, or of a later month. */
function monthOf(time: number, later: number): number {
  const date = new Date(Number.isFinite(time) ? time : 0);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + later, 1);
}
