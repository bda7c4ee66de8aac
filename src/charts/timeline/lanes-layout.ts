import { max } from 'd3-array';
import type { TimelineEvent } from './event.ts';
import { laneLabels, type LaneLabel } from './lane-labels.ts';
import type { TimelineTime } from './time.ts';
import type { MeetingTimeline } from './spec.ts';

/** Where a lane stands, px. */
export interface Lane {
  readonly label: string;
  readonly top: number;
  /** Its line of time. */
  readonly y: number;
  readonly bottom: number;
  readonly events: readonly {
    readonly event: TimelineEvent;
    /** undefined for an event without words. */
    readonly label: LaneLabel | undefined;
  }[];
}

const levelHeight = 17;
const headHeight = 24;

/** The dates above the first lane. */
export const axisHeight = 40;

/** Lanes under each other, each as high as its labels need. */
export function placedLanes(chart: MeetingTimeline, { spanOf }: TimelineTime): readonly Lane[] {
  let top = axisHeight;
  return chart.lanes.map(({ id, label }) => {
    const own = chart.events
      .filter(({ lane }) => lane === id)
      .map((event) => ({ event, x: middle(spanOf(event)) }))
      .sort((a, b) => a.x - b.x);
    const named = own.filter(({ event }) => event.label !== '');
    const labels = laneLabels(
      named.map(({ event, x }) => ({ text: event.label, x })),
      [2, chart.width - 2],
    );
    const labelOf = new Map(named.map(({ event }, i) => [event, labels[i]]));
    const events = own.map(({ event }) => ({ event, label: labelOf.get(event) }));
    const y = top + headHeight + levels(labels, 'above') * levelHeight + 6;
    const bottom = y + levels(labels, 'below') * levelHeight + 20;
    const lane = { label, top, y, bottom, events };
    top = bottom;
    return lane;
  });
}

function levels(labels: readonly LaneLabel[], side: LaneLabel['side']): number {
  return (
    max(
      labels.filter((one) => one.side === side),
      ({ level }) => level + 1,
    ) ?? 0
  );
}

function middle([from, to]: readonly [number, number]): number {
  return (from + to) / 2;
}

export function labelY(y: number, { side, level }: LaneLabel): number {
  const away = 17 + level * levelHeight;
  return side === 'above' ? y - away : y + away;
}
