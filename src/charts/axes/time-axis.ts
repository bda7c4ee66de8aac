import { ruleX, text, type Markish } from '@observablehq/plot';
import type { Precision } from '../svg/frame.ts';
import type { LinearScale } from './linear-scale.ts';
import { textWidth } from '../labels/text-width.ts';
import type { Theme } from '../theme/theme.ts';

export type FormatDate = (utcMs: number, precision: Precision) => string;

interface TimeTick {
  readonly time: number;
  readonly precision: Precision;
  /** Months to the next tick. */
  readonly step: number;
  readonly label: string;
}

/** Steps of a time axis, in months. */
const steps = [1, 2, 3, 6, 12, 24, 60, 120, 240];

const size = 12;

/** From this many years on, months are too fine to be named. */
const yearsFrom = 4 * 366 * 86_400_000;

/**
 * First days of months or years, as many as fit: beside each other with their labels, or under each
 * other on an axis that runs down the page.
 */
export function timeTicks(
  scale: LinearScale,
  date: FormatDate,
  runs: 'across' | 'down' = 'across',
): readonly TimeTick[] {
  const [from, to] = scale.domain;
  for (const step of steps.filter((months) => months >= 12 || to - from < yearsFrom)) {
    const precision: Precision = step < 12 ? 'month' : 'year';
    const ticks = firstDays([from, to], step).map((time) => {
      return { time, precision, step, label: date(time, precision) };
    });
    if (haveRoom(ticks, scale, runs)) return ticks;
  }
  return [];
}

function haveRoom(
  ticks: readonly TimeTick[],
  scale: LinearScale,
  runs: 'across' | 'down',
): boolean {
  return ticks.every(({ time, label }, i) => {
    const next = ticks[i + 1];
    if (!next) return true;
    const widths = (textWidth(label, size) + textWidth(next.label, size)) / 2;
    const needed = runs === 'down' ? size * 2 : widths + 18;
    return Math.abs(scale(next.time) - scale(time)) >= needed;
  });
}

/** Every first day of a month that is a multiple of the step since the year 0. */
function firstDays([from, to]: readonly [number, number], step: number): readonly number[] {
  const start = new Date(from);
  const months = start.getUTCFullYear() * 12 + start.getUTCMonth();
  const days: number[] = [];
  for (let month = Math.floor(months / step) * step; ; month += step) {
    const day = Date.UTC(Math.floor(month / 12), month % 12, 1);
    if (day > to) return days;
    if (day >= from) days.push(day);
  }
}

/**
 * Ticks with dates below. A month or a year that reaches to the next tick is named in its middle;
 * one of several years has its tick there too, where the claims for a year are drawn.
 */
export function timeAxis(
  ticks: readonly TimeTick[],
  scale: LinearScale,
  y: number,
  theme: Theme,
): Markish {
  const dates = ticks.flatMap((tick) => dateOf(tick, scale));
  const xs = ticks.map((tick) => tickAt(tick, scale)).filter((x) => x <= scale.range[1]);
  return [
    ruleX(xs, { y1: y, y2: y + 5, stroke: theme.muted }),
    text(dates, {
      x: 'x',
      y: y + 15,
      text: 'label',
      fill: theme.muted,
      fontSize: size,
      fontVariant: 'tabular-nums',
    }),
  ];
}

function tickAt({ time, step }: TimeTick, scale: LinearScale): number {
  const isOneOfYears = step > 12;
  return scale(isOneOfYears ? Date.UTC(new Date(time).getUTCFullYear(), 6, 1) : time);
}

function dateOf(tick: TimeTick, scale: LinearScale) {
  const { time, step, label } = tick;
  const [left, right] = scale.range;
  const half = textWidth(label, size) / 2;
  if (step !== 1 && step !== 12) {
    const at = tickAt(tick, scale);
    if (at > right) return [];
    return [{ x: Math.min(Math.max(at, left + half - 24), right + 12 - half), label }];
  }
  const date = new Date(time);
  const next = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + step, 1);
  const end = Math.min(scale(next), right);
  return end - scale(time) < half * 2 ? [] : [{ x: (scale(time) + end) / 2, label }];
}
