import { dot, line, rect, ruleY, type Markish } from '@observablehq/plot';
import { shadeFill, shadeOf, shades, type Shade } from './ages.ts';
import { totalLength, type CoverageGridLayout } from './layout.ts';
import type { Hatching } from '../svg/hatching.ts';
import { asIs, ofRow } from '../svg/pixels.ts';
import type { CoverageGrid } from './spec.ts';

interface Cell {
  readonly row: number;
  readonly shade: Shade;
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  readonly height: number;
}

/**
 * One path for all cells of a row that look alike, those beside each other in one stroke; paper
 * between columns parts them again. A grid has more than a thousand cells: one by one they would
 * weigh more than the rest of the page.
 */
export function cellMarks(
  chart: CoverageGrid,
  layout: CoverageGridLayout,
  hatching: Hatching,
): Markish {
  const { theme } = chart;
  const cells = cellsOf(chart, layout);
  const strokes = strokesOf(cells, layout);
  const paths = shades
    .filter((shade) => shade !== 'undated')
    .map((shade) => {
      const alike = strokes.filter((stroke) => stroke.shade === shade);
      const points = alike.flatMap(({ row, x1, x2, y, height }) => [
        { row, x: x1, y, height },
        { row, x: x2, y, height },
        { row, x: NaN, y, height },
      ]);
      return line(points, {
        x: 'x',
        y: 'y',
        z: 'row',
        strokeWidth: asIs('height'),
        strokeLinecap: 'butt',
        stroke: shadeFill(shade, theme, hatching),
        ...ofRow,
      });
    });
  return [...paths, gapMarks(layout, theme), undatedMarks(cells, theme)];
}

/** Neighbours of one shade within a group as one. */
function strokesOf(cells: readonly Cell[], layout: CoverageGridLayout): readonly Cell[] {
  const strokes: Cell[] = [];
  for (const cell of cells) {
    const last = strokes.at(-1);
    const goesOn =
      last?.row === cell.row &&
      last.shade === cell.shade &&
      cell.x1 - last.x2 <= layout.columnGap + 0.01;
    if (goesOn) strokes[strokes.length - 1] = { ...last, x2: cell.x2 };
    else strokes.push(cell);
  }
  return strokes;
}

function gapMarks(
  { groups, top, bottom, columnGap }: CoverageGridLayout,
  theme: CoverageGrid['theme'],
): Markish {
  const points = groups.flatMap(({ columns }) =>
    columns.flatMap(({ x2 }) => [
      { x: x2 + columnGap / 2, y: top },
      { x: x2 + columnGap / 2, y: bottom },
      { x: x2, y: NaN },
    ]),
  );
  return line(points, { x: 'x', y: 'y', stroke: theme.paper, strokeWidth: columnGap });
}

/** A dot in an empty cell. */
export function undatedMarks(
  cells: readonly (Pick<Cell, 'shade' | 'x1' | 'x2' | 'y'> & { readonly row?: number })[],
  theme: CoverageGrid['theme'],
): Markish {
  const undated = cells.filter(({ shade }) => shade === 'undated');
  return dot(
    undated.map(({ x1, x2, y, row }) => {
      return { x: (x1 + x2) / 2, y, row, r: Math.min(2.25, (x2 - x1) * 0.55) };
    }),
    { x: 'x', y: 'y', r: asIs('r'), fill: theme.nation, ...ofRow },
  );
}

function cellsOf({ rows, year }: CoverageGrid, layout: CoverageGridLayout): readonly Cell[] {
  const columns = layout.groups.flatMap((group) => group.columns);
  return layout.rows.flatMap(({ y, height }, row) =>
    columns.map(({ x1, x2 }, i) => {
      const shade = shadeOf(rows[row]?.cells[i], year);
      return { row, shade, x1, x2, y, height: height - 1 };
    }),
  );
}

/** Bars that hang from the columns, a full one as long as if every place had reported. */
export function totalMarks(
  { rows, theme }: CoverageGrid,
  { groups, bottom }: CoverageGridLayout,
): Markish {
  const top = bottom + 4;
  const bars = groups.flatMap(({ columns }) =>
    columns
      .filter(({ total }) => total > 0)
      .map(({ x1, x2, total }) => ({ x1, x2, y2: top + (total / rows.length) * totalLength })),
  );
  return [
    rect(bars, { x1: 'x1', x2: 'x2', y1: top, y2: 'y2', fill: theme.context }),
    ruleY(groups, { y: top, x1: 'x1', x2: 'x2', stroke: theme.muted }),
  ];
}
