import { rect, type Markish } from '@observablehq/plot';
import type { ChartFrame } from '../svg/frame.ts';
import { fillOf, silence, type Hatching } from '../svg/hatching.ts';
import { boxOf, type Box, type PlacedText } from '../labels/placement.ts';
import { pixels, sidesInPx } from '../svg/pixels.ts';
import { renderSvg } from '../svg/render-svg.ts';
import { labelMark, linesOfText } from '../labels/label-mark.ts';
import { filledLines, sans, wrap } from '../labels/lines.ts';

/** Wide lines for a large ground: dense ones would shout. */
export function wideSilence(chart: ChartFrame): Hatching {
  return { ...silence(chart), lines: chart.theme.silent, step: 9 };
}

/** Hatched grounds, each with its words on bare paper in the middle; px, whatever the scales. */
export function silenceMark(
  boxes: readonly Box[],
  words: string,
  hatching: Hatching,
  { theme }: ChartFrame,
): Markish {
  if (boxes.length === 0) return null;
  const labels = boxes.map(({ left, right, top, bottom }): PlacedText => {
    const centre = { x: (left + right) / 2, y: (top + bottom) / 2 };
    return { text: words, ...centre, size: 14, anchor: 'middle', bold: true, fill: theme.muted };
  });
  return [
    rect(boxes, { ...sidesInPx, fill: fillOf(hatching) }),
    rect(labels.map(boxOf), { ...sidesInPx, fill: theme.paper, inset: -4 }),
    labelMark(labels, theme, false),
  ];
}

const groundHeight = 110;

/** The picture of a chart that has nothing to show, and the names of whom it is about if given. */
export function silentChart(
  chart: ChartFrame,
  words: string,
  heading = '',
  names: readonly string[] = [],
): string {
  const hatching = wideSilence(chart);
  const ground = { left: 0, right: chart.width, top: 0, bottom: groundHeight };
  const list = silentNames(chart, heading, names, groundHeight + (names.length > 0 ? 14 : 0));
  const marks = [silenceMark([ground], words, hatching, chart), list.marks];
  return renderSvg(chart, { ...pixels, height: list.bottom, marks }, [hatching]);
}

const lineHeight = 17;
const swatch = 30;

/** A hatched swatch, what it means, and who it is about; `bottom` is where the next thing may begin. */
export function silentNames(
  chart: ChartFrame,
  heading: string,
  names: readonly string[],
  top: number,
): { readonly marks: Markish; readonly bottom: number } {
  if (names.length === 0) return { marks: null, bottom: top };
  const { theme, width } = chart;
  const box = { left: 0, right: swatch, top: top + 3, bottom: top + 15 };
  const indent = swatch + 9;
  const headings = wrap(heading, width - indent, 13, 3);
  const listed = filledLines(names, ' · ', width, sans(13));
  const line = { size: 13, anchor: 'start' as const };
  const y = top + 9;
  const below = y + headings.length * lineHeight;
  const words = [
    ...linesOfText(headings, { ...line, x: indent, y, fill: theme.ink }, lineHeight),
    ...linesOfText(listed, { ...line, x: 0, y: below, fill: theme.muted }, lineHeight),
  ];
  const hatched = { ...sidesInPx, fill: fillOf(silence(chart)), stroke: theme.context };
  return {
    marks: [rect([box], { ...hatched, strokeDasharray: '3 3' }), labelMark(words, theme)],
    bottom: top + lineHeight * words.length + 4,
  };
}
