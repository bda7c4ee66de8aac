import {
  boxAround,
  labelGap,
  placeLabels,
  type Label,
  type PlacedText,
  type Side,
} from '../labels/placement.ts';
import { dotRadius, type Lane, type StripDot } from './lanes.ts';
import type { Strip } from './spec.ts';

const size = 12.5;

/** From a lane down to the middle of the line of its labels, px. */
const labelsBelow = 12;

/** Between the value of the focus and the name of another place, px: they must not read as one. */
const apart = 14;

/** On the line below the lane, under the dot or pushed to a side. */
const under: readonly Side[] = [
  [0, 0, 'middle'],
  [-0.6, 0, 'start'],
  [0.6, 0, 'end'],
  [1.6, 0, 'end'],
  [-1.6, 0, 'start'],
];

/**
 * Below each lane the place in focus; beside the lowest and the highest dot their names, or below
 * them, where there is room. Along a line that leads through the focus its name stands once.
 */
export function endLabels(
  lanes: readonly Lane[],
  left: number,
  chart: Strip,
): readonly PlacedText[] {
  const { width, focus, connects } = chart;
  const frame = { left: Math.max(0, left - 24), top: 0, right: width, bottom: Infinity };
  const hasFocus = (lane: Lane | undefined) =>
    lane?.dots.some(({ place }) => place.id === focus) === true;
  return lanes.flatMap((lane, i) => {
    const { dots, lines, top, bottom } = lane;
    const isNamed = !connects || !hasFocus(lanes[i - 1]);
    const own = placeLabels(focusLabels(lane, chart, isNamed), frame, []);
    const taken = [
      ...own.map(({ box }) => ({ ...box, left: box.left - apart, right: box.right + apart })),
      ...dots.map(({ x, y }) => boxAround(x, y, dotRadius)),
      ...lines.map(({ x }) => ({ left: x - 3, right: x + 3, top, bottom })),
    ];
    return [...own, ...placeLabels(extremeLabels(lane, chart), frame, taken)];
  });
}

function focusLabels(
  { dots, bottom }: Lane,
  { focus, theme, format }: Strip,
  isNamed: boolean,
): readonly Label[] {
  const own = dots.filter(({ place }) => place.id === focus);
  return own.map(({ name, value, x, row }) => ({
    text: [...(isNamed ? [name] : []), format.value(value)].join(' '),
    x,
    y: bottom + labelsBelow,
    row,
    size,
    fill: theme.focus,
    bold: true,
    must: true,
    sides: under,
  }));
}

/** None is named for an end that it shares: the others would be wronged. */
function extremeLabels({ dots, bottom }: Lane, { focus, theme, format }: Strip): readonly Label[] {
  const sorted = dots.toSorted((a, b) => a.x - b.x);
  const [first, second] = sorted;
  const [last, lastButOne] = sorted.toReversed();
  const lowest = first && first.x !== second?.x ? [first] : [];
  const highest = last && last.x !== lastButOne?.x && last !== first ? [last] : [];
  const labelOf = ({ name, value, x, row, ...dot }: StripDot, outward: -1 | 1): Label => {
    const y = bottom + labelsBelow;
    const beside = (dot.y - y) / labelGap;
    const close = beside + 1.6;
    const sides: readonly Side[] = [
      [outward, beside, outward < 0 ? 'end' : 'start'],
      [0, close, 'middle'],
      [outward * -0.5, close, outward < 0 ? 'start' : 'end'],
      ...under,
    ];
    const text = `${name} ${format.value(value)}`;
    return { text, x, y, row, size, fill: theme.muted, sides };
  };
  const isOther = ({ place }: StripDot) => place.id !== focus;
  return [
    ...lowest.filter(isOther).map((dot) => labelOf(dot, -1)),
    ...highest.filter(isOther).map((dot) => labelOf(dot, 1)),
  ];
}
