import { narrowBelow, type ChartFrame } from './frame.ts';
import { renderSvg } from './render-svg.ts';
import type { FormatDate } from './time-axis.ts';
import { timelineColumn } from './timeline-column.ts';
import type { TimelineEvent } from './timeline-event.ts';
import { timelineLanes } from './timeline-lanes.ts';

export type { EventShape, TimelineEvent } from './timeline-event.ts';

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
