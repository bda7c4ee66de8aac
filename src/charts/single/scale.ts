import { dot, link, rect, ruleX, type Markish } from '@observablehq/plot';
import { max } from 'd3-array';
import type { Growth } from '../marks/bound-shapes.ts';
import { boundMarks } from '../marks/bounds.ts';
import { fillOf, silence } from '../svg/hatching.ts';
import { labelMark } from '../labels/label-mark.ts';
import { linearScale, type LinearScale } from '../axes/linear-scale.ts';
import { figureFlags } from './flags.ts';
import { flagLine, placeFlags, type PlacedFlag } from './lanes.ts';
import { textWidth } from '../labels/text-width.ts';
import { valueDomain } from '../axes/value-ticks.ts';
import { colourOf } from './spec.ts';
import type { SingleFigure } from './spec.ts';
import { numbersOf } from '../../model/target-values.ts';

/** From the line of the scale to the first lane, px: marks stand within. */
const reach = 13;
const bandHalf = 6;
const stemHalf = 9;

/** Between marks of claims above each other, and how near they may be beside each other, px. */
const levelHeight = 14;
const markRoom = 22;

interface ScaleBlock {
  readonly marks: readonly Markish[];
  readonly bottom: number;
}

/** A slim scale with the claims above it and below it what they are compared with, if anything is. */
export function scaleBlock(chart: SingleFigure, top: number): ScaleBlock {
  const { target, nation, spread, bounds, width, theme } = chart;
  const aims = target ? numbersOf(target) : [];
  const hasContext = aims.length > 0 || nation !== undefined || spread !== undefined;
  if (!hasContext && (bounds === undefined || chart.claims.length === 0))
    return { marks: [], bottom: top };
  const [from, to] = scaleDomain(chart);
  const ends = [chart.format.value(from), chart.format.value(to)] as const;
  const left = textWidth(ends[0], 12) + 8;
  const x = linearScale([from, to], [left, width - textWidth(ends[1], 12) - 8]);
  const flags = figureFlags(chart, x);
  const above = placeFlags(flags.above, width);
  const below = placeFlags(flags.below, width);
  const depth = (placed: readonly PlacedFlag[]) => max(placed, ({ bottom }) => bottom) ?? 0;
  const points = claimPoints(chart, x);
  const rise = (max(points, ({ level }) => level) ?? 0) * levelHeight;
  const y = top + 12 + depth(above) + rise + reach;
  const marks: Markish[] = [
    trackMarks(chart, x, y),
    spreadMarks(chart, x, y),
    stemMarks(above, y, -1, rise, chart),
    stemMarks(below, y, 1, 0, chart),
    contextMarks(chart, x, y),
    claimMarks(points, y, growthOf(x), chart),
    endWords(ends, x, y, chart),
    labelMark([...flagWords(above, y - rise, -1), ...flagWords(below, y, 1)], theme),
  ];
  return { marks, bottom: y + reach + depth(below) + 4 };
}

/** Hard bounds as they are; ranks from 1; else round numbers, with room for the arrow of a bound. */
function scaleDomain(chart: SingleFigure): readonly [number, number] {
  const { claims, target, nation, spread, bounds } = chart;
  const all = [...claims, ...(nation ? [nation] : [])];
  const values = [
    ...all.map(({ value }) => value),
    ...(target ? numbersOf(target) : []),
    ...(spread ? [spread.least, spread.most] : []),
  ];
  const style = all[0]?.unit.style ?? target?.unit?.style ?? 'count';
  if (style !== 'rank' && bounds) {
    return [Math.min(bounds[0], ...values), Math.max(bounds[1], ...values)];
  }
  if (style === 'rank') return valueDomain([...values, ...(bounds ?? [])], style);
  const open = all.filter(({ bound }) => bound !== 'exact').map(({ value }) => value * 1.1);
  return valueDomain([...values, ...open], style);
}

function growthOf({ domain }: LinearScale): Growth {
  return domain[0] > domain[1] ? 'left' : 'right';
}

function trackMarks(chart: SingleFigure, x: LinearScale, y: number): Markish {
  const { theme, claims } = chart;
  const [x1, x2] = x.range;
  const line = { x1, x2, y };
  const ticks = [x1, x2].map((at) => ({ x: at }));
  const [low, high] = x.domain;
  const zero = low < 0 && high > 0 ? [{ x: x(0) }] : [];
  return [
    claims.length > 0
      ? null
      : rect([line], { x1: 'x1', x2: 'x2', y1: y - 6, y2: y + 6, fill: fillOf(silence(chart)) }),
    link([line], { x1: 'x1', x2: 'x2', y1: 'y', y2: 'y', stroke: theme.silent, strokeWidth: 1.5 }),
    ruleX([...ticks, ...zero], { x: 'x', y1: y - 5, y2: y + 5, stroke: theme.muted }),
  ];
}

/** Least to most as a line, the middle half as a band, the median as a rule across it. */
function spreadMarks({ spread, theme }: SingleFigure, x: LinearScale, y: number): Markish {
  if (!spread) return null;
  const span = (from: number, to: number) => ({
    x1: Math.min(x(from), x(to)),
    x2: Math.max(x(from), x(to)),
  });
  const whole = { ...span(spread.least, spread.most), y };
  const half = { ...span(spread.lowerQuartile, spread.upperQuartile) };
  const median = { x: x(spread.median), y1: y - bandHalf, y2: y + bandHalf };
  return [
    link([whole], {
      x1: 'x1',
      x2: 'x2',
      y1: 'y',
      y2: 'y',
      stroke: theme.context,
      strokeWidth: 2,
    }),
    rect([half], {
      x1: 'x1',
      x2: 'x2',
      y1: y - bandHalf,
      y2: y + bandHalf,
      fill: theme.silent,
      stroke: theme.context,
    }),
    ruleX([median], { x: 'x', y1: 'y1', y2: 'y2', stroke: theme.ink, strokeWidth: 2 }),
  ];
}

/** The target as a turmeric diamond, two and a line for a range; the nation as an indigo bar. */
function contextMarks(chart: SingleFigure, x: LinearScale, y: number): Markish {
  const { theme, target, nation } = chart;
  const aims = (target ? numbersOf(target) : []).map((value) => ({ x: x(value), y }));
  const [first, last] = [aims[0], aims.at(-1)];
  const range = first && last && first !== last ? [{ x1: first.x, x2: last.x, y }] : [];
  const exact = nation?.bound === 'exact' ? [{ x: x(nation.value) }] : [];
  const open = nation && nation.bound !== 'exact' ? [nation] : [];
  const bars = { x: 'x', y1: y - stemHalf, y2: y + stemHalf } as const;
  return [
    link(range, {
      x1: 'x1',
      x2: 'x2',
      y1: 'y',
      y2: 'y',
      stroke: theme.target,
      strokeWidth: 3,
    }),
    ruleX(exact, { ...bars, stroke: theme.paper, strokeWidth: 7 }),
    ruleX(exact, { ...bars, stroke: theme.nation, strokeWidth: 4 }),
    boundMarks(
      open.map(({ value, bound }) => ({ x: x(value), y, bound, fill: theme.nation })),
      theme,
      growthOf(x),
    ),
    dot(aims, {
      x: 'x',
      y: 'y',
      symbol: 'diamond',
      r: 6.5,
      fill: theme.target,
      stroke: theme.paper,
      strokeWidth: 1.5,
    }),
  ];
}

/** Marks of claims that would lie on each other stand above each other. */
function claimPoints(chart: SingleFigure, x: LinearScale) {
  const taken: { readonly x: number; readonly level: number }[] = [];
  return chart.claims.map((claim, row) => {
    const at = x(claim.value);
    const levels = taken.filter((one) => Math.abs(one.x - at) < markRoom).map(({ level }) => level);
    const level = levels.length === 0 ? 0 : Math.max(...levels) + 1;
    taken.push({ x: at, level });
    return { x: at, level, bound: claim.bound, fill: colourOf(chart, claim), row };
  });
}

function claimMarks(
  points: ReturnType<typeof claimPoints>,
  y: number,
  growth: Growth,
  { theme }: SingleFigure,
): Markish {
  const marks = points.map(({ level, ...point }) => ({ ...point, y: y - level * levelHeight }));
  return boundMarks(marks, theme, growth);
}

/** Hairlines from marks to words that do not stand right beside them. */
function stemMarks(
  placed: readonly PlacedFlag[],
  y: number,
  side: 1 | -1,
  rise: number,
  { theme }: SingleFigure,
): Markish {
  const stems = placed.flatMap(({ flag, offset, anchor, stem }) => {
    const isBeside = rise === 0 && offset === 0 && anchor === 'middle';
    if (stem === undefined || isBeside) return [];
    return { x: flag.x, y1: y, y2: y + side * (rise + reach + stem - 1) };
  });
  return ruleX(stems, { x: 'x', y1: 'y1', y2: 'y2', stroke: theme.context });
}

function flagWords(placed: readonly PlacedFlag[], y: number, side: 1 | -1) {
  return placed.flatMap(({ flag, lines, x, anchor, offset, bottom }) => {
    const first = side > 0 ? y + reach + offset : y - reach - bottom;
    return lines.map((text, i) => {
      const { size, fill, bold = false, row } = flag;
      return { text, x, y: first + (i + 0.5) * size * flagLine, anchor, size, fill, bold, row };
    });
  });
}

function endWords(
  [low, high]: readonly [string, string],
  { range }: LinearScale,
  y: number,
  { theme }: SingleFigure,
): Markish {
  const style = { y, size: 12, fill: theme.muted };
  return labelMark(
    [
      { ...style, text: low, x: range[0] - 7, anchor: 'end' as const },
      { ...style, text: high, x: range[1] + 7, anchor: 'start' as const },
    ],
    theme,
    false,
  );
}
