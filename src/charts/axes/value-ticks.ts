import { extent, nice, ticks } from 'd3-array';
import type { UnitStyle } from '../../model/indicator.ts';
import type { LinearScale } from './linear-scale.ts';
import { textWidth } from '../labels/text-width.ts';

export interface ValueTick {
  readonly value: number;
  readonly label: string;
}

/** Scores have no natural zero: their axis may begin where their numbers do. */
const withoutZero: readonly UnitStyle[] = ['index', 'points'];

/** The least share of its largest number that such an axis shows, so that noise stays small. */
const minSpan = 0.2;

/** The ends of a value axis, the lower end of the page first: a rank of 1 stands on top. */
export function valueDomain(
  values: readonly number[],
  style: UnitStyle,
  count = 5,
): readonly [number, number] {
  const [min = 0, max = 1] = extent(values);
  if (style === 'rank') return [Math.max(...ticksTo(max, count), max + 1), 1];
  if (withoutZero.includes(style)) {
    const slack = Math.max(0, Math.abs(max) * minSpan - (max - min)) / 2;
    const low = min >= 0 ? Math.max(0, min - slack) : min - slack;
    return nice(low, max + slack || 1, count);
  }
  const [low, high] = nice(Math.min(0, min), Math.max(0, max) || 1, count);
  return style === 'percent' && max <= 100 ? [low, Math.min(high, 100)] : [low, high];
}

function ticksTo(max: number, count: number): number[] {
  return ticks(1, nice(1, max + 1, count)[1], count);
}

/** Round numbers on an axis, without two that read the same. */
export function valueTicks(
  [from, to]: readonly [number, number],
  style: UnitStyle,
  value: (value: number) => string,
  count = 5,
): readonly ValueTick[] {
  const [low, high] = [Math.min(from, to), Math.max(from, to)];
  const round = ticks(low, high, count).filter((tick) => style !== 'rank' || tick > 1);
  const all = (style === 'rank' ? [1, ...round] : round).map((tick) => ({
    value: tick,
    label: value(tick),
  }));
  return all.filter(({ label }, i) => label !== all[i - 1]?.label);
}

export function tickWidth(axis: readonly ValueTick[]): number {
  return Math.max(0, ...axis.map(({ label }) => textWidth(label, 12)));
}

/** Between two hairlines, px. */
const minStep = 40;

/** As many round numbers along a row as stand apart from each other, and at most five or so. */
export function rowTicks(
  scale: LinearScale,
  style: UnitStyle,
  value: (value: number) => string,
): readonly ValueTick[] {
  const wanted = [5, 4, 3, 2].map((count) => valueTicks(scale.domain, style, value, count));
  return wanted.find((ticks) => standApart(ticks, scale)) ?? wanted.at(-1)?.slice(0, 1) ?? [];
}

function standApart(ticks: readonly ValueTick[], scale: LinearScale): boolean {
  const spans = ticks
    .map(({ value, label }) => ({ centre: scale(value), half: textWidth(label, 12) / 2 }))
    .sort((a, b) => a.centre - b.centre);
  return spans.every(({ centre, half }, i) => {
    const next = spans[i + 1];
    if (!next) return true;
    return next.centre - centre >= Math.max(minStep, next.half + half + 10);
  });
}
