import { daysOf, endOf, type Edtf } from '../../model/time.ts';
import type { Theme } from '../theme/theme.ts';

export type EventShape = 'meeting' | 'document' | 'due';

export interface TimelineEvent {
  readonly id: string;
  /** Id of its lane. */
  readonly lane: string;
  /** As exact as its source: a month is drawn as a short bar. A due date counts by its last day. */
  readonly time: Edtf;
  /** Short: “4th session”; empty for a mark without words. The narrow form breaks it into two lines, the wide one does not. */
  readonly label: string;
  readonly shape: EventShape;
  /** Drawn in lotus. */
  readonly isFocus?: boolean;
  /** Of the table beside the chart. */
  readonly row?: number | undefined;
}

/** How an event is drawn, wherever it stands. */
export interface EventLook {
  readonly shape: EventShape;
  readonly colour: string;
  /** Whether it is known to the day. */
  readonly isDay: boolean;
  /** Whether it lies after the day of the dataset. */
  readonly isAhead: boolean;
  readonly row?: number | undefined;
}

export function lookOf(
  { shape, isFocus, time, row }: TimelineEvent,
  theme: Theme,
  readUntil: string | undefined,
): EventLook {
  const { first, last } = daysOf(time);
  const counted = shape === 'due' ? endOf(time) : first;
  const colours = { meeting: theme.nation, document: theme.muted, due: theme.target };
  return {
    shape,
    colour: isFocus ? theme.focus : colours[shape],
    isDay: first === last,
    isAhead: readUntil !== undefined && counted > readUntil,
    row,
  };
}
