import { rounded, type Size } from './frame.ts';

/** A drawn chart taken apart, so that it can stand inside another picture. */
export interface PartChart extends Size {
  /** What its root hands down: colour, font, anchor. */
  readonly inherited: string;
  readonly inside: string;
}

/** What belongs to the outer picture when a chart is a part of it. */
const rootOnly =
  / (?:xmlns|class|width|height|viewBox|role|aria-labelledby|aria-describedby)="[^"]*"/g;

/** Rows of a table that does not travel with the file. */
const rows = / data-row="\d+"/g;

/**
 * Without the chart’s own name, description and role: one file has one of each.
 *
 * @throws If the text is not a chart as `renderSvg` gives it.
 */
export function partChart(svg: string): PartChart {
  const [all, root] = /^<svg([^>]*)>/.exec(svg) ?? [];
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(root ?? '') ?? [];
  if (all === undefined || root === undefined || !width || !height || !svg.endsWith('</svg>')) {
    throw new Error(`This is no chart: ${svg.slice(0, 80)}`);
  }
  return {
    width: Number(width),
    height: Number(height),
    inherited: root.replace(rootOnly, ''),
    inside: svg
      .slice(all.length, -'</svg>'.length)
      .replace(/<(title|desc)\b[^>]*>[^<]*<\/\1>/g, '')
      .replace(/<[^>]+>/g, (tag) => tag.replace(rows, '')),
  };
}

/** Puts a chart at a place, scaled; with a `shown` height, only so much of it from the top. */
export function placedChart(
  { inherited, inside, width, height }: PartChart,
  at: { readonly x: number; readonly y: number },
  scale = 1,
  shown = height,
): string {
  const size = `width="${rounded(width * scale)}" height="${rounded(shown * scale)}"`;
  const box = `viewBox="0 0 ${width} ${rounded(shown)}"`;
  // Charts keep to their frame. A picture that need not be clipped is drawn in two thirds of the time.
  const overflow = shown < height ? '' : ' overflow="visible"';
  return (
    `<svg x="${rounded(at.x)}" y="${rounded(at.y)}" ${size} ${box}${overflow}${inherited}>` +
    `${inside}</svg>`
  );
}
