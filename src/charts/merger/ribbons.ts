import { areaY, line, rect, ruleY, type Markish } from '@observablehq/plot';
import { groups } from 'd3-array';
import type { MergerLayout, PlacedToday } from './layout.ts';
import { asIs, ofRow } from '../svg/pixels.ts';
import type { MergerDiagram } from './spec.ts';

const strong = 0.72;
const barWidth = 3;
export const keyWidth = 22;

/** A ribbon for each former unit, strong where its name lives on, and bars at both of its ends. */
export function ribbonMarks(layout: MergerLayout, chart: MergerDiagram): Markish {
  const { units, from, to, headings } = layout;
  const { theme } = chart;
  const drawn = units.flatMap((today) =>
    today.former.map((former) => ({
      key: former,
      row: former.row,
      half: former.thickness / 2,
      fill: colourOf(chart, today),
      y: former.y,
      endY: former.endY,
      opacity: opacityOf(today, former.unit.livesOn),
    })),
  );
  const ends = drawn.flatMap((ribbon) => [
    { ...ribbon, x: from + barWidth, y1: ribbon.y - ribbon.half, y2: ribbon.y + ribbon.half },
    { ...ribbon, x: to - barWidth, y1: ribbon.endY - ribbon.half, y2: ribbon.endY + ribbon.half },
  ]);
  const edges = ends.map(({ x, y1, y2, fill }) => {
    return { x: x < to - barWidth ? from + barWidth / 2 : to - barWidth / 2, y1, y2, fill };
  });
  return [
    ruleY(headings, { y: ({ y }: { y: number }) => y - 13, stroke: theme.hairline }),
    areaY(ends, {
      x: 'x',
      y1: 'y1',
      y2: 'y2',
      z: 'key',
      curve: 'bump-x',
      fill: asIs('fill'),
      fillOpacity: asIs('opacity'),
      ...ofRow,
    }),
    barMarks(edges),
    keyMarks(layout, chart),
  ];
}

function colourOf({ theme, focus }: MergerDiagram, { unit, former }: PlacedToday): string {
  if (former.length === 1) return theme.context;
  return unit.id === focus ? theme.focus : theme.nation;
}

function opacityOf({ former }: PlacedToday, livesOn: boolean): number {
  if (former.length === 1) return 0.4;
  return livesOn ? strong : 0.3;
}

interface Edge {
  readonly x: number;
  readonly y1: number;
  readonly y2: number;
  readonly fill: string;
}

/** One path for all bars of a colour. */
function barMarks(edges: readonly Edge[]): Markish {
  return groups(edges, ({ fill }) => fill).map(([fill, members]) => {
    const points = members.flatMap(({ x, y1, y2 }) => [
      { x, y: y1 },
      { x, y: y2 },
      { x, y: NaN },
    ]);
    return line(points, {
      x: 'x',
      y: 'y',
      stroke: fill,
      strokeWidth: barWidth,
      strokeLinecap: 'butt',
    });
  });
}

function keyMarks({ keyY, units }: MergerLayout, chart: MergerDiagram): Markish {
  const merged = units.find(({ former }) => former.length > 1);
  if (keyY === undefined || !merged) return null;
  const sample = { x1: 0, x2: keyWidth, y1: keyY - 5, y2: keyY + 5 };
  return rect([sample], {
    x1: 'x1',
    x2: 'x2',
    y1: 'y1',
    y2: 'y2',
    fill: colourOf(chart, merged),
    fillOpacity: strong,
  });
}
