import { mean } from 'd3-array';
import { boxOfMark } from '../marks/bounds.ts';
import {
  boxAround,
  placeByTurns,
  placeLabels,
  type Box,
  type Label,
  type Side,
  type PlacedText,
} from '../labels/placement.ts';
import type { LinearScale } from '../axes/linear-scale.ts';
import {
  headingLine,
  titleLine,
  titleSize,
  valueSize,
  type MultipleGrid,
  type PlacedPanel,
} from './layout.ts';
import { legendSize } from './legend.ts';
import { linesOfText } from '../labels/label-mark.ts';
import { keyWords } from '../marks/key.ts';
import { lineColour, type PanelPoint } from './points.ts';
import { wrap } from '../labels/lines.ts';
import type { SmallMultiples } from './spec.ts';

export function multipleLabels(chart: SmallMultiples, grid: MultipleGrid): readonly PlacedText[] {
  return [
    ...keyWords(grid.legend, { size: legendSize, fill: chart.theme.ink }),
    ...headingWords(chart, grid),
    ...grid.panels.flatMap((panel) => [
      ...titleWords(chart, panel),
      ...yearWords(chart, panel),
      ...(panel.isFirst ? tickWords(chart, grid, panel) : []),
      ...(panel.points.length > 0 ? valueWords(chart, panel) : silenceWords(chart, panel)),
    ]),
  ];
}

function headingWords(
  { theme }: SmallMultiples,
  { headings }: MultipleGrid,
): readonly PlacedText[] {
  const style = { x: 0, size: 14, fill: theme.ink, bold: true, anchor: 'start' as const };
  return headings.flatMap(({ lines, y }) => linesOfText(lines, { ...style, y }, headingLine));
}

function titleWords({ theme }: SmallMultiples, panel: PlacedPanel): readonly PlacedText[] {
  const { titles, titleY, plot } = panel;
  const style = { size: titleSize, fill: theme.ink, bold: true, anchor: 'start' as const };
  return linesOfText(titles, { x: plot.left, y: titleY, ...style }, titleLine);
}

/** The first and the last year; one in the middle where they are the same. */
function yearWords(
  { theme, format }: SmallMultiples,
  { x, plot }: PlacedPanel,
): readonly PlacedText[] {
  if (x.domain[0] === x.domain[1]) return [];
  const [from, to] = x.domain;
  const [first, last] = [format.date(from, 'year'), format.date(to - 1, 'year')];
  const style = { y: plot.bottom + 10, size: 12, fill: theme.muted };
  const end = x.range[1] + 4;
  if (first === last) {
    return [{ ...style, text: first, x: (plot.left + end) / 2, anchor: 'middle' }];
  }
  return [
    { ...style, text: first, x: plot.left, anchor: 'start' },
    { ...style, text: last, x: end, anchor: 'end' },
  ];
}

function tickWords(
  { theme }: SmallMultiples,
  { ticks }: MultipleGrid,
  { plot, y }: PlacedPanel,
): readonly PlacedText[] {
  const style = { x: plot.left - 6, size: 12, fill: theme.muted, anchor: 'end' as const };
  return ticks.map(({ value, label }) => ({ ...style, text: label, y: y(value) }));
}

function silenceWords(
  { theme, labels }: SmallMultiples,
  { plot }: PlacedPanel,
): readonly PlacedText[] {
  const lines = wrap(labels.notReported, plot.right - plot.left - 8, 12.5, 3);
  const centre = { x: (plot.left + plot.right) / 2, y: (plot.top + plot.bottom) / 2 };
  const style = { size: 12.5, fill: theme.muted, anchor: 'middle' as const };
  return linesOfText(lines, { ...centre, ...style }, 15, 'around');
}

/**
 * The newest numbers at the ends of their lines, then that of the grey line, then the oldest ones
 * where there is room beside all lines.
 */
function valueWords(chart: SmallMultiples, panel: PlacedPanel): readonly PlacedText[] {
  const { theme } = chart;
  const { plot, points } = panel;
  const newest = stacked(
    labelsOf(
      chart,
      panel,
      points.filter(({ isNewest }) => isNewest),
    ),
  ).map((label) => ({ ...label, bold: true, sides: newestSides }));
  const oldest = labelsOf(
    chart,
    panel,
    points.filter(({ isOldest }) => isOldest),
  );
  const middle = referenceLabels(chart, panel);
  const frame = { left: plot.left, top: plot.top - 1, right: plot.right + 4, bottom: plot.bottom };
  const own = takenBy(panel);
  const large = placeByTurns(newest, frame, [own, []], []);
  const small = oldest.map((one) => ({ ...one, fill: theme.muted, sides: oldestSides }));
  const taken = [...own, ...behind(panel), ...large.map(({ box }) => box)];
  return [...large, ...placeLabels([...middle, ...small], frame, taken)];
}

/** One label for each thing said, whoever says it. */
function labelsOf(
  { format, theme }: SmallMultiples,
  { panel }: PlacedPanel,
  points: readonly PanelPoint[],
): readonly (Label & Pick<PlacedText, 'row'>)[] {
  const labels = points.map((point) => {
    const { x, y, row, colour } = point;
    const text = format.claim(point.point, panel);
    return { text, x, y, row, size: valueSize, fill: lineColour(colour, theme) };
  });
  return [...new Map(labels.map((label) => [`${label.text} ${label.fill}`, label])).values()];
}

/** Numbers of one time that disagree stand under each other, the upper point’s first. */
function stacked<L extends Label>(labels: readonly L[]): readonly L[] {
  if (labels.length < 2) return labels;
  const sorted = labels.toSorted((a, b) => a.y - b.y);
  let lowest = -Infinity;
  const spread = sorted.map((label) => {
    lowest = Math.max(label.y, lowest + stackStep);
    return { ...label, y: lowest };
  });
  const shift = (mean(spread, ({ y }) => y) ?? 0) - (mean(sorted, ({ y }) => y) ?? 0);
  return spread.map((label) => ({ ...label, y: label.y - shift }));
}

/** Between numbers under each other, px. */
const stackStep = 15;

/** The newest number of the grey line, near its end. */
function referenceLabels(
  { format, theme }: SmallMultiples,
  { panel, referenceEnd }: PlacedPanel,
): readonly Label[] {
  if (!referenceEnd) return [];
  const { point, x, y } = referenceEnd;
  const text = format.claim(point, panel);
  return [{ text, x, y, size: valueSize, fill: theme.muted, sides: referenceSides }];
}

const referenceSides: readonly Side[] = [0, -0.9, 0.9, -1.7, 1.7].map((dy) => [0.8, dy, 'start']);

const newestSides: readonly Side[] = [
  [0.8, 0, 'start'],
  [0.8, -0.9, 'start'],
  [0.8, 0.9, 'start'],
  [0.3, -1.5, 'middle'],
  [0.3, 1.5, 'middle'],
  [0.3, -1.5, 'end'],
  [0.3, 1.5, 'end'],
  [0.3, -2.5, 'end'],
  [0.3, 2.5, 'end'],
];

const oldestSides: readonly Side[] = [
  [-0.4, -1.3, 'start'],
  [-0.4, 1.3, 'start'],
  [0, -1.3, 'middle'],
  [0, 1.3, 'middle'],
  [-0.4, -2, 'start'],
  [-0.4, 2, 'start'],
  [0.8, 0, 'start'],
  [0.8, 1, 'start'],
  [-0.4, -2.8, 'start'],
  [-0.4, 2.8, 'start'],
  [0.8, -2, 'start'],
  [0.8, 2, 'start'],
];

/** Breaks, marks with their arrows, and the lines between them in small steps. */
function takenBy({ points, breaks, plot, y }: PlacedPanel): readonly Box[] {
  const { top, bottom } = plot;
  const cuts = breaks.map((x) => ({ left: x - 1, right: x + 1, top, bottom }));
  return [...cuts, ...points.flatMap((point, i) => boxesOfPoint(point, points[i + 1], y))];
}

function behind({ reference }: PlacedPanel): readonly Box[] {
  return reference.flatMap((run) =>
    run.flatMap((point, i) => {
      const next = run[i + 1];
      return next ? along(point, next) : [];
    }),
  );
}

function boxesOfPoint(
  one: PanelPoint,
  next: PanelPoint | undefined,
  y: LinearScale,
): readonly Box[] {
  const growth = y.domain[0] > y.domain[1] ? 'down' : 'up';
  const { bound } = one.point;
  const mark =
    bound === 'exact' ? boxAround(one.x, one.y, 2.5) : boxOfMark({ ...one, bound }, growth);
  return next?.run === one.run ? [mark, ...along(one, next)] : [mark];
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

function along(from: Spot, to: Spot): readonly Box[] {
  const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 6);
  return Array.from({ length: steps }, (_, i) => {
    const part = i / steps;
    return boxAround(from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part, 1.5);
  });
}
