import {
  labelGap,
  placeLabels,
  type Box,
  type Label,
  type Side,
  type PlacedText,
} from '../labels/placement.ts';
import { ruleLine, ruleSize } from '../axes/rules.ts';
import { dotRadius, nameSize, noteSize, type PlacedStrip, type StripLayout } from './layout.ts';
import type { Strip } from './spec.ts';

const endSize = 12.5;

/** What a row is, of how many places, and the names of its rules. */
export function rowWords({ rows }: StripLayout, { theme }: Strip): readonly PlacedText[] {
  return rows.flatMap(({ head, rules, laneTop }) => [
    ...head.map(({ isName, ...line }) => ({
      ...{ ...line, size: isName ? nameSize : noteSize },
      ...(isName ? { bold: true, fill: theme.ink } : { fill: theme.muted }),
    })),
    ...rules.map(({ label, textX, anchor, level, colour }) => ({
      ...{ text: label, x: textX, anchor },
      ...{ y: laneTop - 9 - level * ruleLine, size: ruleSize, bold: true, fill: colour },
    })),
  ]);
}

/**
 * Below each lane the place in focus; beside the lowest and the highest dot their names, or below
 * them, where there is room. Along a line that leads through the focus its name stands once.
 */
export function endLabels({ rows, x }: StripLayout, chart: Strip): readonly PlacedText[] {
  const left = Math.max(0, x.range[0] - 24);
  const frame = { left, top: 0, right: chart.width, bottom: Infinity };
  const hasFocus = (row: PlacedStrip | undefined) =>
    row?.dots.some(({ at }) => at.place.id === chart.focus) === true;
  return rows.flatMap((row, i) => {
    const isNamed = chart.connects !== true || !hasFocus(rows[i - 1]);
    const own = placeLabels(focusLabels(row, chart, isNamed), frame, []);
    const taken = [
      ...own.map(({ box }) => ({ ...box, left: box.left - apart, right: box.right + apart })),
      ...row.dots.map(({ x, y }) => boxAround(x, y)),
      ...row.rules.map(({ x }) => {
        return { left: x - 3, right: x + 3, top: row.laneTop, bottom: row.laneBottom };
      }),
    ];
    const ends = placeLabels(extremeLabels(row, chart), frame, taken);
    return [...own, ...ends].map(({ box: _, ...placed }) => placed);
  });
}

function boxAround(x: number, y: number): Box {
  return {
    ...{ left: x - dotRadius, right: x + dotRadius },
    ...{ top: y - dotRadius, bottom: y + dotRadius },
  };
}

/** Between the value of the focus and the name of another place, px: they must not read as one. */
const apart = 14;

/** From a dot down to a label right under it, in `labelGap`. */
const underDot = 1.6;

type DotLabel = Label & { readonly row: number | undefined };

/** On the line below the lane, under the dot or pushed to a side. */
const under: readonly Side[] = [
  [0, 0, 'middle'],
  [-0.6, 0, 'start'],
  [0.6, 0, 'end'],
  [1.6, 0, 'end'],
  [-1.6, 0, 'start'],
];

function focusLabels(
  { dots, laneBottom }: PlacedStrip,
  { focus, theme, format }: Strip,
  isNamed: boolean,
): readonly DotLabel[] {
  const own = dots.filter(({ at }) => at.place.id === focus);
  return own.map(({ at, x, row }) => ({
    ...{ text: [...(isNamed ? [at.name] : []), format.value(at.value)].join(' '), row },
    ...{ x, y: laneBottom + 12, size: endSize, fill: theme.focus, bold: true },
    ...{ must: true, sides: under },
  }));
}

/** None is named for an end that it shares: the others would be wronged. */
function extremeLabels(
  { dots, laneBottom }: PlacedStrip,
  { focus, theme, format }: Strip,
): readonly DotLabel[] {
  const sorted = dots.toSorted((a, b) => a.x - b.x);
  const [first, second] = sorted;
  const [last, lastButOne] = sorted.toReversed();
  const alone = [
    ...(first && first.x !== second?.x ? [{ dot: first, beside: -1 }] : []),
    ...(last && last.x !== lastButOne?.x && last !== first ? [{ dot: last, beside: 1 }] : []),
  ];
  return alone.flatMap(({ dot: { at, x, y, row }, beside }) => {
    if (at.place.id === focus) return [];
    const line = laneBottom + 12;
    const level = (y - line) / labelGap;
    const close = level + underDot;
    const sides: Side[] = [
      [beside, level, beside < 0 ? 'end' : 'start'],
      [0, close, 'middle'],
      [beside * -0.5, close, beside < 0 ? 'start' : 'end'],
      ...under,
    ];
    const text = `${at.name} ${format.value(at.value)}`;
    return { text, x, y: line, row, size: endSize, fill: theme.muted, sides };
  });
}
