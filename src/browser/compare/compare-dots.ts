import { colour, letters, mark, stacked, widthOf, wrapped, type Part } from './compare-marks.ts';
import type { Claim, Row } from './compare-shapes.ts';
import { svg } from '../elements.ts';
import type { RoundScale } from './round-scale.ts';

interface Dots {
  readonly rows: readonly Row[];
  /** undefined where nothing can be drawn. */
  readonly scale: RoundScale | undefined;
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
  readonly x: (value: number) => number;
}

/** The newest claims on one scale, each on a line of its own, so that none hides behind another. */
export function dots(of: Dots): Part {
  const { rows, scale, width } = of;
  const isWide = width >= wide;
  const values = rows.flatMap(({ figures }) => figures?.newest.map(({ short }) => short) ?? []);
  const longest = Math.max(...[...values, of.notReported].map((text) => widthOf(text, 15)));
  const left = (isWide ? nameColumn : 0) + edge;
  const right = width - edge - (isWide ? longest + 12 : 0);
  const x = (value: number) => left + (scale?.at(value) ?? 0) * (right - left);
  const layout = { ...of, isWide, left, right, x };
  const lines = rows.flatMap((row) => {
    const claims = row.figures ? differing(row.figures.newest) : [undefined];
    return claims.map((claim, i) => lineOf(row, claim, i === 0, layout));
  });
  return stacked([...lines, ...(scale ? [axis(scale, layout)] : [])]);
}

/** Two sources that say the same of the same time are one dot. */
function differing(claims: readonly Claim[]): readonly Claim[] {
  return [...new Map(claims.map((claim) => [`${claim.short} ${claim.when}`, claim])).values()];
}

/** A claim with its date, or that there is none; the name only before the first of a place. */
function lineOf(row: Row, claim: Claim | undefined, isFirst: boolean, layout: Layout): Part {
  const { width, isWide, x, notReported } = layout;
  const value = claim?.short ?? notReported;
  const room = isWide ? nameColumn - 8 : width - widthOf(value, 15) - 12;
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
        ? [mark({ ...claim, x: x(claim.value), y: at }, row.isNation ? 'nation' : 'focus', 0)]
        : []),
    ],
  };
}

/** The scale as a hairline; hatched where nothing was reported. */
function track(y: number, isSilent: boolean, { scale, left, right, x }: Layout): SVGElement[] {
  const line = { x1: left, x2: right, y1: y, y2: y };
  if (isSilent) {
    const hatching = { 'stroke-width': 7, 'stroke-dasharray': '1.5 4' };
    return [svg('line', { ...line, ...hatching, stroke: colour('silent') })];
  }
  const stroke = colour('hairline');
  const ticks = (scale?.ticks ?? []).map((tick) =>
    svg('line', { x1: x(tick), x2: x(tick), y1: y - 5, y2: y + 5, stroke }),
  );
  return [svg('line', { ...line, stroke }), ...ticks];
}

function axis({ ticks }: RoundScale, { x, write, left, right, width }: Layout): Part {
  const longest = Math.max(...ticks.map((tick) => widthOf(write(tick), 12.5)));
  const fit = Math.max(1, (right - left) / (longest + 12));
  const every = Math.ceil((ticks.length - 1) / fit);
  const nodes = ticks
    .filter((_, i) => i % every === 0)
    .map((tick) => {
      const half = widthOf(write(tick), 12.5) / 2;
      const at = Math.min(width - half, Math.max(half, x(tick)));
      return letters(write(tick), at, 12, { size: 12.5, fill: 'muted', anchor: 'middle' });
    });
  return { nodes, height: 20 };
}
