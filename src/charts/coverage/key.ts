import { rect, type Markish } from '@observablehq/plot';
import { shadeFill, type Shade } from './ages.ts';
import { undatedMarks } from './cells.ts';
import type { CoverageGridLayout } from './layout.ts';
import { legendSize, swatchWidth } from './legend.ts';
import { nameColumns } from './names.ts';
import type { Hatching } from '../svg/hatching.ts';
import { keyWords } from '../marks/key.ts';
import type { PlacedText } from '../labels/placement.ts';
import { asIs } from '../svg/pixels.ts';
import type { CoverageGrid } from './spec.ts';

interface CoverageKey {
  readonly swatches: readonly { readonly shade: Shade; readonly x: number; readonly y: number }[];
  readonly words: readonly PlacedText[];
  readonly bottom: number;
}

/** What shades mean, above the grid; what letters and numbers mean, below it. */
export function coverageKey(chart: CoverageGrid, layout: CoverageGridLayout): CoverageKey {
  const { legend } = layout;
  const words = keyWords(legend, { size: legendSize, fill: chart.theme.ink });
  const names = nameColumns(chart, layout);
  return { swatches: legend, words: [...words, ...names.words], bottom: names.bottom };
}

/** A cell of each shade; the empty one has a rim to be seen at all. */
export function keyMarks(
  { swatches }: CoverageKey,
  { theme }: CoverageGrid,
  hatching: Hatching,
): Markish {
  const cells = swatches.map(({ shade, x, y }) => ({
    shade,
    x1: x,
    x2: x + swatchWidth,
    y,
    y1: y - 7,
    y2: y + 7,
    fill: shadeFill(shade, theme, hatching),
  }));
  const empty = cells.filter(({ shade }) => shade === 'undated' || shade === 'silent');
  const box = { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2' } as const;
  return [
    rect(cells, { ...box, fill: asIs('fill') }),
    rect(empty, { ...box, stroke: theme.hairline, inset: 0.5 }),
    undatedMarks(cells, theme),
  ];
}
