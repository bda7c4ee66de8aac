import { linearScale, type LinearScale } from '../../charts/axes/linear-scale.ts';
import { rowTicks, type ValueTick } from '../../charts/axes/value-ticks.ts';
import { textWidth } from '../../charts/labels/text-width.ts';
import { colour, letters, mark, stacked, wrapped, type Part } from './compare-marks.ts';
import { styleOf } from './compare-scale.ts';
import type { CompareClaim, CompareFile } from '../../charts/compare/spec.ts';
import type { Row } from './compare-shapes.ts';
import { svg } from '../elements.ts';

interface Dots {
  readonly rows: readonly Row[];
  /** undefined where nothing can be drawn. */
  readonly domain: LinearScale['domain'] | undefined;
  readonly scale: CompareFile['scale'];
  readonly width: number;
  readonly write: (value: number) => string;
  readonly notReported: string;
}

/** From here on names stand beside the scale, else above it, px. */
const wide = 520;
const nameColumn = 220;
/** Room for half a mark, px. */
const edge = 8;
const lineHeight = 18;

interface Layout extends Dots {
  readonly isWide: boolean;
  readonly left: number;
  readonly right: number;
  readonly x: LinearScale;
  readonly ticks: readonly ValueTick[];
}

/** The newest claims on one scale, each on a line of its own, so that none hides behind another. */
export function dots(of: Dots): Part {
  const { rows, domain, scale, width, write } = of;
  const isWide = width >= wide;
  const values = rows.flatMap(({ figures }) => figures?.newest.map(({ short }) => short) ?? []);
  const longest = Math.max(...[...values, of.notReported].map((text) => textWidth(text, 15)));
  const left = (isWide ? nameColumn : 0) + edge;
  const right = width - edge - (isWide ? longest + 12 : 0);
  const x = linearScale(domain ?? [0, 1], [left, right]);
  const ticks = domain ? rowTicks(x, styleOf(scale), write) : [];
  const layout = { ...of, isWide, left, right, x, ticks };
  const lines = rows.flatMap((row) => {
    const claims = row.figures ? differing(row.figures.newest) : [undefined];
    return claims.map((claim, i) => lineOf(row, claim, i === 0, layout));
  });
  return stacked([...lines, ...(ticks.length > 0 ? [axis(layout)] : [])]);
}

/** Two sources that say the same of the same time are one dot. */
function differing(claims: readonly CompareClaim[]): readonly CompareClaim[] {
  return [...new Map(claims.map((claim) => [`${claim.short} ${claim.when}`, claim])).values()];
}

/** A claim with its date, or that there is none; the name only before the first of a place. */
function lineOf(row: Row, claim: CompareClaim | undefined, isFirst: boolean, layout: Layout): Part {
  const { width, isWide, x, scale, notReported } = layout;
  const growth = scale === 'rank' ? 'left' : 'right';
  const value = claim?.short ?? notReported;
  const room = isWide ? nameColumn - 8 : width - textWidth(value, 15) - 12;
  const names = isFirst ? wrapped(row.name, room) : [];
  const dates = claim ? wrapped(claim.when, names.length > 0 && !isWide ? width : room, 12.5) : [];
  const text = (names.length + dates.length) * lineHeight;
  const at = isWide ? 13 : text + 11;
  return {
    height: isWide ? Math.max(text, 24) + 12 : at + 18,
    nodes: [
      ...names.map((name, i) => letters(name, 0, 15 + i * lineHeight, { weight: 600 })),
      ...dates.map((date, i) =>
        letters(date, 0, 15 + (names.length + i) * lineHeight, { size: 12.5, fill: 'muted' }),
      ),
      letters(
        value,
        width,
        isWide ? 18 : 15,
        claim ? { size: 15, weight: 600, anchor: 'end' } : { fill: 'muted', anchor: 'end' },
      ),
      ...track(at, claim === undefined, layout),
      ...(claim?.isDrawn
        ? [mark({ ...claim, x: x(claim.value), y: at }, row.isNation ? 'nation' : 'focus', growth)]
        : []),
    ],
  };
}

/** The scale as a hairline; hatched where nothing was reported. */
function track(y: number, isSilent: boolean, { ticks, left, right, x }: Layout): SVGElement[] {
  const line = { x1: left, x2: right, y1: y, y2: y };
  if (isSilent) {
    const hatching = { 'stroke-width': 7, 'stroke-dasharray': '1.5 4' };
    return [svg('line', { ...line, ...hatching, stroke: colour('silent') })];
  }
  const stroke = colour('hairline');
  const marks = ticks.map(({ value }) =>
    svg('line', { x1: x(value), x2: x(value), y1: y - 5, y2: y + 5, stroke }),
  );
  return [svg('line', { ...line, stroke }), ...marks];
}

function axis({ x, ticks, width }: Layout): Part {
  const nodes = ticks.map(({ value, label }) => {
    const half = textWidth(label, 12.5) / 2;
    const at = Math.min(width - half, Math.max(half, x(value)));
    return letters(label, at, 12, { size: 12.5, fill: 'muted', anchor: 'middle' });
  });
  return { nodes, height: 20 };
}
