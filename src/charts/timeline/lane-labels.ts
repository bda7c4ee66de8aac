import { overlaps, type Anchor, type Box } from '../labels/placement.ts';
import { textWidth } from '../labels/text-width.ts';

/** A label of a lane: which way from the lane’s line, and how many lines of text away. */
export interface LaneLabel {
  readonly text: string;
  readonly x: number;
  readonly side: 'above' | 'below';
  readonly level: number;
  readonly anchor: Anchor;
}

export const labelSize = 13;

/** The place of a label in units of levels: one label high, px wide. */
interface Taken {
  readonly label: Box;
  readonly leader: Box;
}

const maxLevels = 12;
const space = 8;

/**
 * Finds each label of a lane a level above or below the line where it meets no other label and no
 * leader. Those that must turn to the left, at the end of the picture, come first, the leftmost
 * lowest; the others follow from the right, so that an earlier label rises over a later one.
 */
export function laneLabels(
  events: readonly { readonly text: string; readonly x: number }[],
  ends: readonly [number, number],
): readonly LaneLabel[] {
  const anchored = withAnchors(events, ends);
  const turned = anchored.filter(({ anchor }) => anchor !== 'start');
  const straight = anchored.filter(({ anchor }) => anchor === 'start').reverse();
  const taken: Taken[] = [];
  const placed = new Map<number, LaneLabel>();
  for (const { i, text, x, anchor } of [...turned, ...straight]) {
    const tried = candidates(text, x, anchor);
    const free = tried.find((one) => isFree(placeOf(one), taken));
    const found = free ?? tried.find((one) => isReadable(placeOf(one), taken)) ?? tried[0];
    if (!found) throw new Error(`No place was tried for “${text}”.`);
    taken.push(placeOf(found));
    placed.set(i, found);
  }
  return events.flatMap((_, i) => placed.get(i) ?? []);
}

/** To the right, unless that leaves the picture or meets a label that had to turn to the left. */
function withAnchors(
  events: readonly { readonly text: string; readonly x: number }[],
  [left, right]: readonly [number, number],
) {
  let free = right;
  const anchored = events.map(({ text, x }, i) => {
    return { i, text, x, width: textWidth(text, labelSize) };
  });
  const fromTheRight = anchored.toReversed().map((event): typeof event & { anchor: Anchor } => {
    const { x, width } = event;
    const [fitsLeft, fitsRight] = [x - width >= left, x + width <= right];
    if (fitsRight && (x + space < free || !fitsLeft)) return { ...event, anchor: 'start' };
    free = Math.min(free, x - width - space);
    return { ...event, anchor: fitsLeft ? 'end' : 'middle' };
  });
  return fromTheRight.toReversed();
}

/** The nearest level first, above before below. */
function candidates(text: string, x: number, anchor: Anchor): readonly LaneLabel[] {
  return Array.from({ length: maxLevels }, (_, level) =>
    (['above', 'below'] as const).map((side) => ({ text, x, side, level, anchor })),
  ).flat();
}

function placeOf({ text, x, side, level, anchor }: LaneLabel): Taken {
  const width = textWidth(text, labelSize);
  const left = x - { start: 2, middle: width / 2, end: width + 2 }[anchor];
  const sign = side === 'above' ? -1 : 1;
  const [near, far] = [sign * (level + 0.5), sign * (level + 1.5)];
  return {
    label: { left: left - space, right: left + width + space, ...ordered(near, far) },
    leader: { left: x - 2, right: x + 2, ...ordered(0, near) },
  };
}

function ordered(a: number, b: number): Pick<Box, 'top' | 'bottom'> {
  return { top: Math.min(a, b) + 0.01, bottom: Math.max(a, b) - 0.01 };
}

function isFree(place: Taken, taken: readonly Taken[]): boolean {
  return taken.every(
    ({ label, leader }) =>
      !overlaps(place.label, label) &&
      !overlaps(place.label, leader) &&
      !overlaps(place.leader, label),
  );
}

/** Whether it covers no other label, even if a leader passes behind one. */
function isReadable(place: Taken, taken: readonly Taken[]): boolean {
  return taken.every(({ label }) => !overlaps(place.label, label));
}
