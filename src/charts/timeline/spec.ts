import type { ChartFrame } from '../svg/frame.ts';
import type { FormatDate } from '../axes/time-axis.ts';
import type { TimelineEvent } from './event.ts';

export interface MeetingTimeline extends ChartFrame {
  readonly events: readonly TimelineEvent[];
  /** From top to bottom, or from left to right in the narrow form. */
  readonly lanes: readonly { readonly id: string; readonly label: string }[];
  /** The day up to which sources were read, YYYY-MM-DD: what lies after it is open, on grey ground. */
  readonly readUntil?: string;
  /** The last day that the time axis must show; later dates stand past a gap, by their year. */
  readonly until?: string;
  readonly format: { readonly date: FormatDate };
  /** “Sources read up to 12 March 2026”. */
  readonly labels: { readonly readUntil: string };
}
