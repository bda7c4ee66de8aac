import { legendDots, type LegendDots } from './legend-dots.ts';
import { classScale, isOneValue, type ClassScale } from './legend-scale.ts';
import { legendSigns, type LegendSigns } from './legend-signs.ts';
import { boxOf, type Anchor, type PlacedText } from '../labels/placement.ts';
import { textWidth } from '../labels/text-width.ts';
import type { ClassLegend, LegendFrame } from './legend-spec.ts';

/** Where the parts of a legend stand, px. */
export interface LegendLayout {
  readonly scale: ClassScale;
  readonly dots: LegendDots;
  /** Upper edge of the strip; dots stand on it. */
  readonly stripTop: number;
  readonly words: readonly PlacedText[];
  /** From the dot of the place in focus up to its name. */
  readonly pointer: { readonly x: number; readonly y1: number; readonly y2: number } | undefined;
  /** Through the strip where the reference lies. */
  readonly reference: { readonly x: number; readonly y2: number } | undefined;
  readonly signs: LegendSigns;
  readonly bottom: number;
}

/** Stacks of less than this for each place are drawn as bars. */
export const smallestDot = 4;

export const stripHeight = 12;
const size = 13;
const line = 17;

export function legendLayout(chart: ClassLegend, frame: LegendFrame): LegendLayout {
  const { left, top, width } = frame;
  const scale = classScale(chart.classes, left, left + width);
  // Ranks lie evenly whatever the survey: only the place in focus says something.
  const shown = chart.format.range
    ? chart.places.filter(({ id }) => id === chart.focus)
    : chart.places;
  const dots = legendDots(scale, shown, chart.focus);
  const place = chart.places.find(({ id }) => id === chart.focus);
  const isReported = place?.value !== undefined;
  const isEmpty = chart.classes.length === 0;
  const stripTop = isEmpty ? top : top + (isReported ? line + 6 : 2) + dots.height + 2;
  const named = chart.format.range ? rangeLabels : boundLabels;
  const bounds = isEmpty ? [] : named(chart, scale, stripTop + stripHeight + 11);
  const boundsBottom = Math.max(stripTop, ...bounds.map(({ y }) => y + 9));
  const reference = referenceOf(chart, scale, boundsBottom);
  const signsTop = isEmpty ? top : (reference?.bottom ?? boundsBottom) + 6;
  const signs = legendSigns(
    chart,
    frame,
    signsTop,
    !chart.format.range && dots.pitch >= smallestDot,
  );
  const focus = place?.value === undefined ? undefined : focusOf(chart, scale, dots, stripTop, top);
  return {
    scale,
    dots,
    stripTop,
    signs,
    words: [
      ...bounds,
      ...(reference ? [reference.label] : []),
      ...(focus ? [focus.label] : []),
      ...signs.words,
    ],
    pointer: focus?.pointer,
    reference: reference && { x: reference.label.pointX, y2: stripTop + stripHeight + 4 },
    bottom: signs.bottom,
  };
}

/** At every bound, or in the middle of a class of one value. */
function boundLabels(
  { format, theme }: ClassLegend,
  scale: ClassScale,
  y: number,
): readonly PlacedText[] {
  const inClasses = scale.segments.filter((one) => isOneValue(one.class));
  const centred = inClasses.map(({ class: { from }, left, right }) => ({
    value: from,
    x: (left + right) / 2,
  }));
  const edges = scale.segments
    .filter((one) => !isOneValue(one.class))
    .flatMap(({ class: { from, to }, left, right }) => [
      { value: from, x: left },
      { value: to, x: right },
    ])
    .filter(({ value }, i, all) => all.findIndex((one) => one.value === value) === i)
    .filter(({ value }) => !centred.some((one) => one.value === value));
  const labels = [...centred, ...edges]
    .toSorted((a, b) => a.x - b.x)
    .map(({ value, x }): PlacedText => {
      const text = format.bound(value);
      return { ...within(scale, text, x), text, y, size, fill: theme.muted };
    });
  return inRows(labels);
}

/** The whole numbers of each class in its middle. */
function rangeLabels(
  { format, theme }: ClassLegend,
  { segments }: ClassScale,
  y: number,
): readonly PlacedText[] {
  return segments.map(({ class: { from, to }, left, right }, i) => {
    const last = i === segments.length - 1 || from === to ? to : to - 1;
    const text = from === last ? format.bound(from) : (format.range?.(from, last) ?? '');
    return { text, x: (left + right) / 2, y, size, fill: theme.muted, anchor: 'middle' };
  });
}

/** Between two labels, px. */
const minGap = 5;

/** A label that would touch the one before it goes a line lower, or as many as it takes. */
function inRows(labels: readonly PlacedText[]): readonly PlacedText[] {
  const ends: number[] = [];
  return labels.map((label) => {
    const { left, right } = boxOf(label);
    const free = ends.findIndex((end) => left >= end + minGap);
    const row = free < 0 ? ends.length : free;
    ends[row] = right;
    return { ...label, y: label.y + row * line };
  });
}

function referenceOf({ reference, theme }: ClassLegend, scale: ClassScale, top: number) {
  const x = reference && scale.x(reference.value);
  if (reference === undefined || x === undefined) return undefined;
  const text = reference.label;
  const y = top + line / 2;
  const label = { ...within(scale, text, x), text, y, size, fill: theme.nation, bold: true };
  return { label: { ...label, pointX: x }, bottom: top + line };
}

function focusOf(
  { places, focus, format, theme }: ClassLegend,
  scale: ClassScale,
  { dots }: LegendDots,
  stripTop: number,
  top: number,
) {
  const place = places.find(({ id }) => id === focus);
  const dot = dots.find(({ id }) => id === focus);
  if (place?.value === undefined || !dot) return undefined;
  const text = `${place.name} ${format.value(place.value)}`;
  const y = top + line / 2;
  return {
    label: { ...within(scale, text, dot.x), text, y, size: 14, fill: theme.focus, bold: true },
    pointer: { x: dot.x, y1: top + line + 1, y2: stripTop - 2 + dot.y2 },
  };
}

/** Above or below its point, unless it would go past an end of the strip. */
function within(
  { left, right }: ClassScale,
  text: string,
  x: number,
): { readonly x: number; readonly anchor: Anchor } {
  const half = textWidth(text, 14) / 2;
  if (x - half < left) return { x: left, anchor: 'start' };
  if (x + half > right) return { x: right, anchor: 'end' };
  return { x, anchor: 'middle' };
}
