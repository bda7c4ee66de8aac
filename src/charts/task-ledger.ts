import { rect, ruleX, type Markish } from '@observablehq/plot';
import { max, sum } from 'd3-array';
import type { Observation } from '../model/observation.ts';
import type { TaskPart, TaskTotals } from '../stats/task-totals.ts';
import type { ChartFrame } from './frame.ts';
import { fillOf, silence, type Hatching } from './hatching.ts';
import { labelMarks } from './label-marks.ts';
import type { PlacedLabel } from './label-placement.ts';
import { ledgerLayout, type LedgerBar, type LedgerHeading } from './ledger-layout.ts';
import { linearScale } from './linear-scale.ts';
import { asIs, pixels } from './pixels.ts';
import { renderSvg } from './render-svg.ts';
import type { Theme } from './theme.ts';

export interface LedgerRow {
  readonly id: string;
  /** Usually the date. */
  readonly label: string;
  readonly totals: TaskTotals;
}

export interface TaskLedger extends ChartFrame {
  /** One list of tasks each; they share a scale but are never added. */
  readonly lists: readonly {
    readonly id: string;
    readonly label: string;
    /** In order of time. */
    readonly rows: readonly LedgerRow[];
  }[];
  readonly format: {
    /** A number with its bound, without unit. */
    readonly claim: (observation: Observation) => string;
    readonly value: (value: number) => string;
  };
  readonly labels: {
    readonly part: (part: TaskPart) => string;
    /** “1,287 tasks” */
    readonly total: (observation: Observation) => string;
    readonly noTotal: string;
    /** Tasks of the total that the source puts in no part. */
    readonly rest: string;
  };
}

/**
 * How many tasks of a list were done, under way, overdue or regular at each date. The bar ends
 * where the source’s own total ends; without one it is left open, and what no part names is hatched.
 */
export function taskLedger(chart: TaskLedger): string {
  const { lists, theme, width } = chart;
  const most =
    max(
      lists.flatMap(({ rows }) => rows),
      ({ totals }) => extentOf(totals),
    ) ?? 1;
  const x = linearScale([0, most], [1, width - 14]);
  const { headings, bars, height } = ledgerLayout(chart, x);
  const segments = bars.flatMap((bar) => bar.segments);
  const hatchings = [silence(chart), overdueHatching(chart), regularHatching(chart)];
  const box = { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2' } as const;
  const filled = segments.map((segment) => ({ ...segment, ...paintOf(chart, segment.part) }));
  const marks: Markish[] = [
    rect(filled, { ...box, fill: asIs('fill') }),
    rect(
      filled.filter(({ outline }) => outline),
      {
        ...box,
        ...{ stroke: asIs('outline'), strokeWidth: 1.25, inset: 0.6 },
      },
    ),
    ruleX(segments, { x: 'x2', y1: 'y1', y2: 'y2', stroke: theme.paper, strokeWidth: 1.5 }),
    openEnds(bars, theme),
    wordMarks(chart, headings, bars),
  ];
  return renderSvg(chart, { ...pixels, height, marks }, hatchings);
}

/** The tasks a row shows: its total, or what its parts come to when that is more or all there is. */
function extentOf({ total, parts }: TaskTotals): number {
  return Math.max(
    total?.value ?? 0,
    sum(parts, ({ observation }) => observation.value),
  );
}

interface Paint {
  readonly fill: string;
  readonly outline?: string;
}

/** Dark, light, striped and dotted grey: told apart without their hues. */
function paintOf(chart: TaskLedger, part: TaskPart | 'rest'): Paint {
  const { theme } = chart;
  const paints: Readonly<Record<TaskPart | 'rest', Paint>> = {
    done: { fill: theme.met },
    'in-progress': { fill: theme.raised, outline: theme.nation },
    overdue: { fill: fillOf(overdueHatching(chart)), outline: theme.target },
    regular: { fill: fillOf(regularHatching(chart)), outline: theme.context },
    rest: { fill: fillOf(silence(chart)), outline: theme.context },
  };
  return paints[part];
}

function overdueHatching({ id, theme }: ChartFrame): Hatching {
  return { id: `${id}-overdue`, lines: theme.paper, ground: theme.target, step: 6 };
}

function regularHatching({ id, theme }: ChartFrame): Hatching {
  return { id: `${id}-regular`, lines: theme.silent, ground: theme.silent, step: 6 };
}

/** A dashed edge where a bar stops only because nobody said how long it is. */
function openEnds(bars: readonly LedgerBar[], theme: Theme): Markish {
  const open = bars.filter(({ isOpen }) => isOpen);
  return ruleX(open, {
    ...{ x: 'end', y1: 'top', y2: 'bottom', stroke: theme.muted },
    ...{ strokeDasharray: '2 3', strokeWidth: 1.5, dx: 5 },
  });
}

function wordMarks(
  chart: TaskLedger,
  headings: readonly LedgerHeading[],
  bars: readonly LedgerBar[],
): Markish {
  const { theme } = chart;
  const keys = bars.flatMap(({ words }) => words);
  const swatches = keys.map(({ part, x, y }) => {
    return { x1: x, x2: x + 10, y1: y - 5, y2: y + 5, ...paintOf(chart, part) };
  });
  const box = { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2' } as const;
  return [
    rect(swatches, { ...box, fill: asIs('fill') }),
    rect(
      swatches.filter(({ outline }) => outline),
      { ...box, stroke: asIs('outline'), inset: 0.5 },
    ),
    labelMarks([...headings.map(toLabel(theme)), ...keys.map(toKey(theme))], theme, false),
  ];
}

type Words = Omit<PlacedLabel, 'box'>;

function toLabel(theme: Theme): (heading: LedgerHeading) => Words {
  return ({ text, x, y, anchor, level }) => ({
    ...{ text, x, y, anchor, bold: level === 'list' || level === 'row' },
    ...{ size: level === 'list' ? 15 : 13.5, fill: level === 'total' ? theme.muted : theme.ink },
  });
}

function toKey(theme: Theme): (key: LedgerBar['words'][number]) => Words {
  return ({ text, x, y }) => ({ text, x: x + 15, y, size: 13, fill: theme.ink, anchor: 'start' });
}
