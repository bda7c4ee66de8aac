import { max, min } from 'd3-array';
import { daysOf, endOf, utc, type Edtf } from '../../model/time.ts';
import type { LinearScale } from '../axes/linear-scale.ts';
import type { Theme } from '../theme/theme.ts';
import { spanOf } from '../axes/time-span.ts';
import type { Multiple, MultiplePoint } from './spec.ts';

/** A claim in a panel, px. */
export interface PanelPoint {
  readonly point: MultiplePoint;
  readonly row: number | undefined;
  readonly x: number;
  readonly y: number;
  readonly colour: 'place' | 'focus' | 'nation';
  /** Number of its run in the panel: only points of one run are joined. */
  readonly run: number;
  /** Whether it has no neighbour to be joined with. */
  readonly isAlone: boolean;
  /** Whether it is of the first, or of the last time of its line. */
  readonly isOldest: boolean;
  readonly isNewest: boolean;
}

/** Ink for a place among many, since lotus is for one in focus and indigo for the nation. */
export function lineColour(colour: PanelPoint['colour'], theme: Theme): string {
  return { place: theme.ink, focus: theme.focus, nation: theme.nation }[colour];
}

/** When a point was: its last day, for order, and the ms of its middle and of both its ends. */
interface TimeOfPoint {
  readonly end: string;
  readonly middle: number;
  readonly span: readonly [number, number];
}

export type ReadTime = (time: Edtf) => TimeOfPoint;

/** Panels share their few times: each is read once a drawing. */
export function timeReader(): ReadTime {
  const known = new Map<Edtf, TimeOfPoint>();
  return (time) => {
    const before = known.get(time);
    if (before) return before;
    const span = spanOf(time);
    const read = { end: endOf(time), middle: (span[0] + span[1]) / 2, span };
    known.set(time, read);
    return read;
  };
}

export function pointsOf(
  { lines }: Multiple,
  x: LinearScale,
  y: LinearScale,
  read: ReadTime,
): readonly PanelPoint[] {
  let run = 0;
  return lines.flatMap(({ runs, colour }) => {
    const ends = runs.flatMap((points) => points.map(({ time }) => read(time).end));
    const [oldest, newest] = [min(ends), max(ends)];
    return runs.flatMap((points) => {
      run += 1;
      return points.map((point): PanelPoint => {
        const { end, middle } = read(point.time);
        const at = { x: hundredths(x(middle)), y: hundredths(y(point.value)) };
        return {
          ...at,
          point,
          colour,
          run,
          row: point.row,
          isAlone: points.length === 1,
          isOldest: end === oldest && end !== newest,
          isNewest: end === newest,
        };
      });
    });
  });
}

/** As fine as pictures are printed. */
function hundredths(px: number): number {
  return Math.round(px * 100) / 100;
}

/** The grey line behind, as stretches of px with nothing between them. */
export function referenceOf(
  { reference = [] }: Multiple,
  x: LinearScale,
  y: LinearScale,
  read: ReadTime,
): readonly (readonly { readonly x: number; readonly y: number }[])[] {
  return reference.map((run) =>
    run.map(({ time, value }) => ({
      x: hundredths(x(read(time).middle)),
      y: hundredths(y(value)),
    })),
  );
}

/** Where claims stop being comparable, as far as that lies on the axis, px. */
export function breaksOf({ breaks = [] }: Multiple, x: LinearScale): readonly number[] {
  const days = breaks.map((date) => utc(daysOf(date).first));
  return days.filter((day) => day > x.domain[0] && day < x.domain[1]).map(x);
}
