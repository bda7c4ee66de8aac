import { linearScale, type LinearScale } from '../../charts/axes/linear-scale.ts';
import { tickWidth, valueTicks } from '../../charts/axes/value-ticks.ts';
import type { Growth } from '../../charts/marks/bound-shapes.ts';
import { colour, letters, mark, stacked, wrapped, type Part } from './compare-marks.ts';
import { compareDomain, styleOf } from './compare-scale.ts';
import type { CompareFile, ComparePlace, ComparePoint } from '../../charts/compare/spec.ts';
import type { Row } from './compare-shapes.ts';
import { svg } from '../elements.ts';

interface Panels {
  readonly rows: readonly Row[];
  readonly width: number;
  readonly scale: CompareFile['scale'];
  readonly write: (value: number) => string;
}

type Reporting = Row & { readonly figures: ComparePlace };

const gap = 20;
const plotHeight = 92;
/** About so many numbers on a scale of this height. */
const tickCount = 2;
const minWidth = 148;
const maxWidth = 260;

/** A small picture for each place on one scale of values and times; nothing where nobody reported twice. */
export function panels({ rows, width, scale, write }: Panels): Part | undefined {
  const reporting = rows.filter(hasPoints);
  const points = reporting.flatMap(({ figures }) => figures.points);
  if (!reporting.some(({ figures }) => datesOf(figures.points) > 1)) return undefined;
  const fitting = Math.floor((width + gap) / (minWidth + gap));
  const columns = Math.max(1, Math.min(4, fitting, reporting.length));
  const panelWidth = Math.min(maxWidth, (width + gap) / columns - gap);
  const values = points.map(([, value]) => value);
  const domain = compareDomain(values, scale, tickCount);
  const ticks = valueTicks(domain, styleOf(scale), write, tickCount);
  const left = tickWidth(ticks) + 8;
  const years = points.map(([day]) => yearOf(day));
  const [from, to] = [Math.min(...years), Math.max(...years) + 1];
  const names = reporting.map(({ name }) => wrapped(name, panelWidth));
  const top = Math.max(...names.map(({ length }) => length)) * 17 + 14;
  const frame: Frame = {
    x: linearScale([dayOf(from), dayOf(to)], [left, panelWidth - 6]),
    y: linearScale(domain, [top + plotHeight, top]),
    growth: scale === 'rank' ? 'down' : 'up',
  };
  const grid = [
    ...ticks.flatMap(({ value, label }) => {
      const y = frame.y(value);
      const stroke = colour('hairline');
      return [
        svg('line', { x1: left, x2: panelWidth, y1: y, y2: y, stroke }),
        letters(label, left - 6, y + 4, { ...small, anchor: 'end' }),
      ];
    }),
    letters(String(from), left, top + plotHeight + 18, small),
    ...(to - from > 1
      ? [letters(String(to - 1), panelWidth, top + plotHeight + 18, { ...small, anchor: 'end' })]
      : []),
  ];
  const drawn = reporting.map((row, i) => [
    ...(names[i] ?? []).map((name, line) => letters(name, 0, 15 + line * 17, { weight: 600 })),
    ...grid.map((node) => node.cloneNode(true)),
    ...reporting.filter((other) => other !== row).flatMap((other) => lines(other, frame, 'silent')),
    ...cuts(row, frame, top, [dayOf(from), dayOf(to)]),
    ...lines(row, frame, row.isNation ? 'nation' : 'focus'),
    ...row.figures.points.map((point) => pointMark(point, row, frame)),
  ]);
  const height = top + plotHeight + 34;
  const lined = Array.from({ length: Math.ceil(drawn.length / columns) }, (_, line) => ({
    height,
    nodes: drawn
      .slice(line * columns, (line + 1) * columns)
      .map((nodes, i) =>
        svg('g', { transform: `translate(${i * (panelWidth + gap)} 0)` }, ...nodes),
      ),
  }));
  return stacked(lined);
}

interface Frame {
  readonly x: LinearScale;
  readonly y: LinearScale;
  readonly growth: Growth;
}

const small = { size: 12.5, fill: 'muted' };

function hasPoints(row: Row): row is Reporting {
  return row.figures !== undefined && row.figures.points.length > 0;
}

/** How many different times there are. */
function datesOf(points: readonly ComparePoint[]): number {
  return new Set(points.map(([day]) => day)).size;
}

function yearOf(day: number): number {
  return new Date(day * 86_400_000).getUTCFullYear();
}

function dayOf(year: number): number {
  return Date.UTC(year, 0) / 86_400_000;
}

/** Only what the site says may be joined. */
function lines({ figures }: Reporting, { x, y }: Frame, role: string): readonly SVGElement[] {
  return figures.runs.map((run) => {
    const points = run.flatMap((i) => {
      const point = figures.points[i];
      return point ? [`${x(point[0])},${y(point[1])}`] : [];
    });
    const look = { fill: 'none', stroke: colour(role), 'stroke-width': 2 };
    return svg('polyline', { points: points.join(' '), ...look });
  });
}

/** Where a line ends for good, a dashed rule says why to those who point at it. */
function cuts(
  { figures }: Reporting,
  { x }: Frame,
  top: number,
  [from, to]: readonly [number, number],
): readonly SVGElement[] {
  return figures.cuts
    .filter(({ day }) => day > from && day < to)
    .map(({ day, text }) =>
      svg(
        'line',
        {
          x1: x(day),
          x2: x(day),
          y1: top - 4,
          y2: top + plotHeight,
          stroke: colour('muted'),
          'stroke-dasharray': '2 3',
        },
        svg('title', {}, text),
      ),
    );
}

function pointMark(
  [day, value, says, bound]: ComparePoint,
  { isNation }: Row,
  frame: Frame,
): SVGElement {
  const at = { x: frame.x(day), y: frame.y(value), bound, radius: 3.5 };
  const drawn = mark(at, isNation ? 'nation' : 'focus', frame.growth);
  drawn.append(svg('title', {}, says));
  return drawn;
}
