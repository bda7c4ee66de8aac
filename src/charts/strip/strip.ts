import { link, rect, type Markish } from '@observablehq/plot';
import { referenceMark, referenceWords } from '../axes/reference-lines.ts';
import { rowAxis } from '../axes/row-axis.ts';
import { rowTicks } from '../axes/value-ticks.ts';
import { labelMark, linesOfText } from '../labels/label-mark.ts';
import { wrap } from '../labels/lines.ts';
import { silenceMark, silentChart, wideSilence } from '../marks/silence.ts';
import { circles, pointPath } from '../svg/circles.ts';
import { scaled, sidesInPx } from '../svg/pixels.ts';
import { renderSvg } from '../svg/render-svg.ts';
import { endLabels } from './labels.ts';
import { dotRadius, noteSize, stripLayout, type Lane, type StripDot } from './lanes.ts';
import type { Strip } from './spec.ts';

/** How the places lie apart: one strip a row, every place a dot, the middle half in a band. */
export function strip(chart: Strip): string {
  const { rows, format, labels, theme, style } = chart;
  if (rows.every(({ values }) => values.length === 0)) {
    return silentChart(chart, labels.notReported);
  }
  const { x, lanes, top, bottom } = stripLayout(chart);
  const [left, right] = x.range;
  const silent = lanes.filter(({ dots }) => dots.length === 0);
  const hatching = wideSilence(chart);
  const bands = lanes.filter(({ spread }) => spread && spread.lowerQuartile < spread.upperQuartile);
  const band = { fill: theme.context, fillOpacity: 0.2, insetLeft: -0.5, insetRight: -0.5 };
  const key = bands.length > 0 ? bandKey(chart, bottom + 8) : undefined;
  const marks: Markish[] = [
    rowAxis(rowTicks(x, style, format.tick ?? format.value), [x], [top, bottom], theme),
    silenceMark(
      silent.map((lane) => ({ left, right, top: lane.top, bottom: lane.bottom })),
      labels.notReported,
      hatching,
      chart,
    ),
    rect(bands, {
      x1: ({ spread }: Lane) => spread?.lowerQuartile,
      x2: ({ spread }: Lane) => spread?.upperQuartile,
      y1: 'top',
      y2: 'bottom',
      ...band,
    }),
    referenceMark(lanes),
    chart.connects ? focusLine(lanes, chart) : null,
    dotMarks(lanes, chart),
    key ? rect([key.swatch], { ...sidesInPx, ...band }) : null,
    labelMark(
      [
        ...lanes.flatMap((lane) => [...lane.words, ...referenceWords([lane])]),
        ...endLabels(lanes, left, chart),
        ...(key?.words ?? []),
      ],
      theme,
    ),
  ];
  const height = (key?.bottom ?? bottom) + 2;
  return renderSvg(chart, { ...scaled({ x }), height, marks }, silent.length > 0 ? [hatching] : []);
}

/** What the band and the dots are, under the rows. */
function bandKey({ labels, theme, width }: Strip, top: number) {
  const swatch = { left: 0, right: 30, top, bottom: top + 14 };
  const x = swatch.right + 10;
  const lines = wrap(labels.band, width - x, noteSize, 3);
  const label = { x, y: top + 7, size: noteSize, fill: theme.muted, anchor: 'start' as const };
  const bottom = swatch.bottom + (lines.length - 1) * 16;
  return { swatch, words: linesOfText(lines, label, 16), bottom };
}

/** From row to row through the place in focus; none past a row that leaves it out. */
function focusLine(lanes: readonly Lane[], { focus, theme }: Strip): Markish {
  const stops = lanes.map(({ dots }) => dots.find(({ place }) => place.id === focus));
  const steps = stops.flatMap((from, i) => {
    const to = stops[i + 1];
    return from && to ? [{ x1: from.value, y1: from.y, x2: to.value, y2: to.y }] : [];
  });
  const stroke = { stroke: theme.focus, strokeWidth: 1.75, strokeOpacity: 0.55 };
  return link(steps, { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2', ...stroke });
}

/** Every place a translucent dot, so that two of them are darker than one; the focus on top. */
function dotMarks(lanes: readonly Lane[], { focus, theme }: Strip): Markish {
  const dots = lanes.flatMap((lane) => lane.dots);
  const isOwn = ({ place }: StripDot) => place.id === focus;
  const others = dots.filter((dot) => !isOwn(dot));
  const inTable = others.filter(({ row }) => row !== undefined);
  const outside = others.filter(({ row }) => row === undefined);
  const colour = theme.context;
  return [
    pointPath(outside, dotRadius - 0.25, { colour, opacity: 0.8 }),
    circles(inTable, dotRadius - 0.25, { fill: colour, 'fill-opacity': 0.8 }),
    circles(dots.filter(isOwn), dotRadius + 1.75, {
      fill: theme.focus,
      stroke: theme.paper,
      'stroke-width': 1.5,
    }),
  ];
}
