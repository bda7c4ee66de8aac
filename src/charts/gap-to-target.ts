import { link, rect, ruleX, type Markish } from '@observablehq/plot';
import type { Target } from '../model/legal-document.ts';
import type { Observation } from '../model/observation.ts';
import type { Reading } from '../stats/pace.ts';
import { boundMarks } from './bound-marks.ts';
import type { ChartFrame } from './frame.ts';
import { gapLayout, labelLines, labelSize, valueSize, type GapLayout } from './gap-layout.ts';
import { fillOf, silence } from './hatching.ts';
import { labelMarks } from './label-marks.ts';
import type { PlacedLabel } from './label-placement.ts';
import { asIs, pixels } from './pixels.ts';
import { readingColour, readingMarks } from './reading-marks.ts';
import { renderSvg } from './render-svg.ts';
import { textWidth } from './text-width.ts';
import { numbersOf } from './trend-layout.ts';

export interface GapRow {
  readonly id: string;
  readonly label: string;
  /** The newest claim; undefined when nothing was reported. */
  readonly value: Observation | undefined;
  readonly target: Target;
  readonly reading: Reading;
}

export interface GapToTarget extends ChartFrame {
  /** All in one unit. */
  readonly rows: readonly GapRow[];
  /** Id of the row drawn in lotus. */
  readonly focus?: string;
  readonly format: {
    readonly claim: (observation: Observation) => string;
    /** Short: “≥ 80 % by 2025”. */
    readonly target: (target: Target) => string;
  };
  readonly labels: {
    readonly notReported: string;
    readonly reading: (reading: Reading) => string;
  };
}

/** A row and the top of its place, px. */
interface PlacedRow extends GapRow {
  readonly top: number;
  readonly fill: string;
}

const barHalf = 6;
const ruleHalf = 11;

/** A bar from zero to the newest claim, and the turmeric rule it has to reach; a rank is a dot. */
export function gapToTarget(chart: GapToTarget): string {
  const { rows, focus, format, labels, theme, width } = chart;
  const layout = gapLayout({
    width,
    labels: rows.map(({ label }) => label),
    values: rows.flatMap(({ value }) => (value ? format.claim(value) : [])),
    readings: rows.map(({ reading }) => labels.reading(reading)),
    claims: rows.flatMap(({ value }) => value ?? []),
    targets: rows.map(({ target }) => target),
  });
  const placed = rows.map((row, i) => ({
    ...row,
    top: i * layout.rowHeight,
    fill: row.id === focus ? theme.focus : theme.nation,
  }));
  const marks: Markish[] = [
    trackMarks(chart, placed, layout),
    valueMarks(chart, placed, layout),
    targetRules(chart, placed, layout),
    readingMarks(
      placed.map(({ top, reading }) => ({ x: layout.readingX, y: readingY(top, layout), reading })),
      theme,
    ),
    labelMarks(
      placed.flatMap((row) => wordsOf(chart, row, layout)),
      theme,
    ),
  ];
  const height = Math.max(1, rows.length) * layout.rowHeight;
  return renderSvg(chart, { ...pixels, height, marks }, [silence(chart)]);
}

function trackMarks(
  chart: GapToTarget,
  rows: readonly PlacedRow[],
  { x, barY }: GapLayout,
): Markish {
  const { theme } = chart;
  const [left, right] = x.range;
  const hatching = fillOf(silence(chart));
  const tracks = rows.map(({ top, value }) => ({
    y1: top + barY - barHalf,
    y2: top + barY + barHalf,
    y: top + barY,
    isSilent: value === undefined,
  }));
  const whole = { x1: left, x2: right, y1: 'y1', y2: 'y2' } as const;
  const dashed = { stroke: theme.context, strokeDasharray: '3 3' };
  return [
    rect(
      tracks.filter(({ isSilent }) => isSilent),
      { ...whole, fill: hatching, ...dashed },
    ),
    link(
      tracks.filter(({ isSilent }) => !isSilent),
      {
        ...{ x1: left, x2: right, y1: 'y', y2: 'y', stroke: theme.hairline, strokeWidth: 1.5 },
      },
    ),
    ruleX(tracks, { x: left, y1: 'y1', y2: 'y2', stroke: theme.muted }),
  ];
}

function valueMarks(
  { theme }: GapToTarget,
  rows: readonly PlacedRow[],
  { x, barY }: GapLayout,
): Markish {
  const isRank = x.domain[0] > x.domain[1];
  const told = rows.flatMap(({ value, top, fill, target }) => {
    if (!value) return [];
    const y = top + barY;
    const goal = x(numbersOf(target)[0] ?? value.value);
    const from = isRank ? goal : x(0);
    const at = { x: x(value.value), y, bound: value.bound, fill };
    return { ...at, from, y1: y - barHalf, y2: y + barHalf };
  });
  const ends = isRank ? told : told.filter(({ bound }) => bound !== 'exact');
  return [
    isRank
      ? link(told, {
          ...{ x1: 'from', x2: 'x', y1: 'y', y2: 'y' },
          ...{ stroke: asIs('fill'), strokeWidth: 2.5 },
        })
      : rect(told, { x1: 'from', x2: 'x', y1: 'y1', y2: 'y2', fill: asIs('fill') }),
    boundMarks(ends, theme, isRank ? 'left' : 'right'),
  ];
}

function targetRules(
  { theme }: GapToTarget,
  rows: readonly PlacedRow[],
  { x, barY }: GapLayout,
): Markish {
  const rules = rows.flatMap(({ target, top }) =>
    numbersOf(target).map((value) => ({
      x: x(value),
      y1: top + barY - ruleHalf,
      y2: top + barY + ruleHalf,
    })),
  );
  const rim = { stroke: theme.paper, strokeWidth: 6 };
  return [
    ruleX(rules, { x: 'x', y1: 'y1', y2: 'y2', ...rim }),
    ruleX(rules, { x: 'x', y1: 'y1', y2: 'y2', stroke: theme.target, strokeWidth: 3 }),
  ];
}

function readingY(top: number, { isNarrow, labelY, barY }: GapLayout): number {
  return top + (isNarrow ? labelY : barY);
}

function wordsOf(
  { format, labels, theme }: GapToTarget,
  { label, value, target, reading, top, fill }: PlacedRow,
  layout: GapLayout,
): readonly Omit<PlacedLabel, 'box'>[] {
  const { x, valueX, valueY, valueAnchor, barY, isNarrow, readingX } = layout;
  const goal = x(numbersOf(target)[0] ?? 0);
  const targetText = format.target(target);
  const [left, right] = x.range;
  const half = textWidth(targetText, 13) / 2;
  const targetX = Math.min(
    Math.max(goal, left + half),
    (isNarrow ? right + 12 : right + 20) - half,
  );
  const middle = (left + right) / 2;
  return [
    ...labelLines(label, layout).map((line) => ({
      ...{ text: line.text, x: 0, y: top + line.dy, size: labelSize, fill: theme.ink },
      anchor: 'start' as const,
    })),
    value
      ? {
          ...{ text: format.claim(value), x: valueX, y: top + valueY, size: valueSize, fill },
          ...{ bold: true, anchor: valueAnchor },
        }
      : {
          ...{ text: labels.notReported, x: middle, y: top + barY, size: 13, fill: theme.muted },
          anchor: 'middle',
        },
    {
      ...{ text: targetText, x: targetX, y: top + barY - ruleHalf - 9, size: 13 },
      ...{ fill: theme.target, anchor: 'middle' },
    },
    {
      ...{ text: labels.reading(reading), x: readingX + 12, y: readingY(top, layout), size: 13 },
      ...{ fill: readingColour(reading, theme), anchor: 'start' },
    },
  ];
}
