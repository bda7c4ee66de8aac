import { sharedMap } from '../../charts/map/shared-shapes.ts';
import { pageTheme, printTheme, roles } from '../../charts/theme/theme.ts';
import { currentMap, formerMap } from '../figures/map-figure.ts';
import type { FigureView } from '../figures/figure-view.ts';
import { fileHref } from '../links/paths.ts';
import { inTwoColumns } from './two-columns.ts';

/**
 * What an embed is drawn for, px: an article’s column, and that of the narrowest phone, where
 * letters of 12 px are still above 11.
 */
export const embedWidths = { wide: 600, narrow: 290 } as const;

/** The columns that most frames leave to a picture, px. */
const usual = { wide: 608, narrow: 272 } as const;

/**
 * A picture lower than this, px, is drawn for less width, so that it is shown larger; a bar with
 * words at its ends needs more of it than a number.
 */
const low = 120;
const lowWidths = { number: { wide: 400, narrow: 184 }, goal: { wide: 400, narrow: 264 } } as const;

/** The pictures of an embed, in the colours of its stylesheet, with nothing to fetch. */
export interface EmbedDrawings {
  readonly narrow: string | undefined;
  readonly wide: string | undefined;
  /** The shapes of the maps in them, once; empty for other charts. */
  readonly shapes: string;
}

/** More than so many characters in two drawings would not fit the 20 kB of an embed. */
const roomForBoth = 75_000;

/** Higher than so many times its width, a picture for a phone is no help on a wide screen. */
const tallest = 10;

/** One drawing for a narrow frame and one for a wide one; a single one where two weigh too much. */
export function embedDrawings(figure: FigureView): EmbedDrawings {
  // On a page the legend of the grid is that of the map beside it; alone it needs its own.
  if (figure.chart.endsWith('.tiles')) {
    return {
      narrow: recoloured(figure.drawAlone(embedWidths.narrow)),
      wide: undefined,
      shapes: '',
    };
  }
  const narrow = withOwnShapes(drawnFor(figure, 'narrow'));
  const wide = withOwnShapes(drawnFor(figure, 'wide'));
  const { shapes } = narrow;
  if (narrow.svg.length + wide.svg.length <= roomForBoth) {
    return { narrow: narrow.svg, wide: wide.svg, shapes };
  }
  return heightOf(narrow.svg) > tallest
    ? { ...inTwoColumns(narrow.svg), shapes }
    : { narrow: narrow.svg, wide: undefined, shapes };
}

function drawnFor({ drawInFrame: draw, chart }: FigureView, size: keyof typeof usual): string {
  const drawing = draw(embedWidths[size]);
  const kind = chart.endsWith('.goal') ? 'goal' : 'number';
  return heightOf(drawing) * usual[size] < low ? draw(lowWidths[kind][size]) : drawing;
}

/** The height of a picture, in widths. */
export function heightOf(svg: string): number {
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  if (width === undefined || height === undefined) throw new Error('A chart has no viewBox.');
  return Number(height) / Number(width);
}

const onPage = new Map(roles.map((role) => [printTheme[role], pageTheme[role]]));

/** A picture in literal colours, in those of the stylesheet. */
function recoloured(svg: string): string {
  return svg
    .replaceAll(/#[\da-f]{6}\b/g, (colour) => onPage.get(colour) ?? colour)
    .replaceAll(printTheme.font, pageTheme.font);
}

/** A frame without an origin of its own may use shapes of its own document only. */
function withOwnShapes(svg: string): { readonly svg: string; readonly shapes: string } {
  for (const map of [currentMap, formerMap]) {
    const file = map && `"${fileHref(map.file)}#`;
    if (file && svg.includes(file)) {
      return { svg: svg.replaceAll(file, '"#'), shapes: sharedMap(map.shapes).trim() };
    }
  }
  return { svg, shapes: '' };
}
