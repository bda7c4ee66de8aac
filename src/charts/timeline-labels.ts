import { overlaps, type Anchor, type Box } from './label-placement.ts';
import { textWidth } from './text-width.ts';

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

const mostLevels = 12;
const space = 8;

/**
 * Finds each label of a lane a level above or below the line where it meets no other label and no
 * leader. Works from the right, where labels run out of the picture and must turn to the left.
 */
export function laneLabels(
  events: readonly { readonly text: string; readonly x: number }[],
  [left, right]: readonly [number, number],
): readonly LaneLabel[] {
  const taken: Taken[] = [];
  const placed = [...events].reverse().map(({ text, x }) => {
    const all = candidates(text, x, [left, right]);
    const found = all.find((one) => isFree(placeOf(one), taken)) ?? all[0];
    if (!found) throw new Error(`No place was tried for “${text}”.`);
    taken.push(placeOf(found));
    return found;
  });
  return placed.reverse();
}

function candidates(
  text: string,
  x: number,
  [left, right]: readonly [number, number],
): LaneLabel[] {
  const width = textWidth(text, labelSize);
  const anchors: Anchor[] = [
    ...(x + width <= right ? (['start'] as const) : []),
    ...(x - width >= left ? (['end'] as const) : []),
  ];
  const first = anchors.length > 0 ? anchors.slice(0, 1) : (['middle'] as const);
  return Array.from({ length: mostLevels }, (_, level) =>
    (['above', 'below'] as const).flatMap((side) =>
      first.map((anchor) => ({ text, x, side, level, anchor })),
    ),
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
