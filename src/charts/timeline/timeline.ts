import { narrowBelow } from '../svg/frame.ts';
import { renderSvg } from '../svg/render-svg.ts';
import { timelineColumn } from './column.ts';
import { timelineLanes } from './lanes.ts';
import type { MeetingTimeline } from './spec.ts';

/** Who met, what was issued, and what falls due: time to the right, or downwards where it is narrow. */
export function meetingTimeline(chart: MeetingTimeline): string {
  const draw = chart.width < narrowBelow ? timelineColumn : timelineLanes;
  return renderSvg(chart, draw(chart));
}
