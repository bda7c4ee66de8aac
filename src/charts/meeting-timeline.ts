import type { Edtf } from '../model/time.ts';
import { narrowBelow, type ChartFrame } from './frame.ts';
import { renderSvg } from './render-svg.ts';
import type { FormatDate } from './time-axis.ts';
import { timelineColumn } from './timeline-column.ts';
import { timelineLanes } from './timeline-lanes.ts';

export type EventShape = 'meeting' | 'document' | 'due';

export interface TimelineEvent {
  readonly id: string;
  /** Id of its lane. */
  readonly lane: string;
  /** As exact as its source: a month is drawn as a short bar. A due date counts by its last day. */
  readonly time: Edtf;
  /** Short: “4th session”. The narrow form breaks it into two lines, the wide one does not. */
  readonly label: string;
  readonly shape: EventShape;
  /** Drawn in lotus. */
  readonly isFocus?: boolean;
}

export interface MeetingTimeline extends ChartFrame {
  readonly events: readonly TimelineEvent[];
  /** From top to bottom, or from left to right in the narrow form. */
  readonly lanes: readonly { readonly id: string; readonly label: string }[];
  /** The day of the dataset, YYYY-MM-DD: what lies after it is drawn open. */
  readonly today?: string;
  /** The last day that the time axis must show; later dates stand past a gap, by their year. */
  readonly until?: string;
  readonly format: { readonly date: FormatDate };
  /** `today`: “data of 21 November 2026”. */
  readonly labels: { readonly today: string };
}

/** Who met, what was issued, and what falls due: time to the right, or downwards where it is narrow. */
export function meetingTimeline(chart: MeetingTimeline): string {
  const draw = chart.width < narrowBelow ? timelineColumn : timelineLanes;
  return renderSvg(chart, draw(chart));
}

/** Oldest first, and in the order of the lanes on one day. */
export function isAhead({ time }: TimelineEvent, today: string | undefined): boolean {
  return today !== undefined && time.slice(0, 10) > today.slice(0, time.length);
}
