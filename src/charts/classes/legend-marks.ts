import { rect, ruleX, type Markish } from '@observablehq/plot';
import { smallestDot, stripHeight, type LegendLayout } from './legend-layout.ts';
import { signWidth, type LegendSigns } from './legend-signs.ts';
import type { ChartFrame } from '../svg/frame.ts';
import { fillOf, silence } from '../svg/hatching.ts';
import { labelMark } from '../labels/label-mark.ts';
import { circles } from '../svg/circles.ts';
import type { Survey } from './survey.ts';
import { asIs, ofRow } from '../svg/pixels.ts';

/** Draws a legend. The frame’s `silence` hatching has to be in the picture. */
export function legendMarks(chart: ChartFrame & Survey, layout: LegendLayout): Markish {
  return [legendShapes(chart, layout), labelMark(layout.words, chart.theme)];
}

/** A legend but for its words, for a picture that sets all words together. */
export function legendShapes(chart: ChartFrame & Survey, layout: LegendLayout): Markish {
  const { theme } = chart;
  const { scale, stripTop, pointer, reference } = layout;
  const strip = scale.segments.map(({ class: { colourClass }, left, right }) => ({
    x1: left,
    x2: right,
    y1: stripTop,
    y2: stripTop + stripHeight,
    fill: theme[colourClass],
  }));
  const [end] = strip.slice(-1);
  const edge = end ? [{ ...end, x1: scale.left }] : [];
  const across = { x: 'x', y1: stripTop - 1, y2: 'y2' } as const;
  const box = { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2' } as const;
  return [
    rect(strip, { ...box, fill: asIs('fill') }),
    rect(edge, { ...box, stroke: theme.context, strokeWidth: 0.75 }),
    ruleX(strip.slice(1), { x: 'x1', y1: 'y1', y2: 'y2', stroke: theme.paper, strokeWidth: 1.5 }),
    reference
      ? [
          ruleX([reference], { ...across, stroke: theme.paper, strokeWidth: 5 }),
          ruleX([reference], { ...across, stroke: theme.nation, strokeWidth: 2 }),
        ]
      : null,
    placeMarks(chart, layout),
    pointer ? ruleX([pointer], { x: 'x', y1: 'y1', y2: 'y2', stroke: theme.focus }) : null,
    signMarks(chart, layout.signs),
  ];
}

function placeMarks({ theme, focus }: ChartFrame & Survey, layout: LegendLayout): Markish {
  const { dots, width, pitch } = layout.dots;
  const foot = layout.stripTop - 2;
  const places = dots.map((one) => ({
    row: one.row,
    x: one.x,
    x1: one.x - width / 2,
    x2: one.x + width / 2,
    y: foot + (one.y1 + one.y2) / 2,
    y1: foot + one.y2,
    y2: foot + one.y1,
    isFocus: one.id === focus,
    fill: one.id === focus ? theme.focus : theme.muted,
  }));
  if (pitch < smallestDot) {
    const box = { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2' } as const;
    return rect(places, { ...box, fill: asIs('fill'), ...ofRow });
  }
  const r = Math.min(width, pitch) / 2;
  const [own, others] = [places.filter((one) => one.isFocus), places.filter((one) => !one.isFocus)];
  return [circles(others, r, { fill: theme.muted }), circles(own, r, { fill: theme.focus })];
}

function signMarks(chart: ChartFrame, { signs, dots }: LegendSigns): Markish {
  const { theme } = chart;
  const fields = signs.map(({ kind, left, y }) => ({
    x1: left,
    x2: left + signWidth,
    y1: y - 6,
    y2: y + 6,
    fill: kind === 'silent' ? fillOf(silence(chart)) : theme.hairline,
    opacity: kind === 'silent' ? 1 : 0.55,
  }));
  return [
    rect(fields, {
      x1: 'x1',
      x2: 'x2',
      y1: 'y1',
      y2: 'y2',
      fill: asIs('fill'),
      fillOpacity: asIs('opacity'),
      stroke: theme.context,
      strokeWidth: 0.75,
    }),
    ...dots.map((one) => circles([one], one.r, { fill: one.fill })),
  ];
}
