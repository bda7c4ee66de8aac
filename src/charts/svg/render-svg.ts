import { plot, type PlotOptions } from '@observablehq/plot';
import type { ChartFrame } from './frame.ts';
import type { Hatching } from './hatching.ts';
import { shortPath } from './path-data.ts';
import { shareColours } from './shared-colours.ts';
import { escaped, SvgDocument, SvgElement, type Tidy } from './svg-document.ts';

const document: unknown = new SvgDocument();

/**
 * Draws a plot off-screen. The SVG stands on its own: well-formed XML, named for assistive
 * technology, and the same bytes for the same input whenever it is drawn.
 *
 * @throws If Plot warns, since Plot would draw a warning sign into the picture.
 */
export function renderSvg(
  frame: ChartFrame,
  options: PlotOptions,
  hatchings: readonly Hatching[] = [],
): string {
  const { id, theme, width } = frame;
  const { result: svg, warnings } = hearingWarnings((): unknown => {
    if (!isEnoughForPlot(document)) return undefined;
    return plot({ ...options, width, document, figure: false, className: 'chart' });
  });
  if (warnings.length > 0) throw new Error(`Chart ${id}: ${warnings.join(' ')}`);
  if (!(svg instanceof SvgElement)) throw new Error(`Chart ${id}: Plot drew something else.`);

  for (const [name, value] of [
    ['xmlns', svg.namespaceURI],
    ['role', 'img'],
    ['aria-labelledby', `${id}-title`],
    ['aria-describedby', `${id}-desc`],
    ['fill', theme.ink],
    ['font-family', theme.font],
    ['font-size', '13'],
  ] as const) {
    svg.setAttribute(name, value);
  }
  // Plot’s own rules name a class of the whole page, and a white that no dark page wants.
  for (const child of [...svg.children]) if (child.tagName === 'style') svg.removeChild(child);
  shareColours(svg);
  return svg.print(tidyFor(id), heading(frame) + definitions(hatchings));
}

/** Plot asks for a whole Document, and uses the little of it that SvgDocument has. */
function isEnoughForPlot(some: unknown): some is Document {
  return some instanceof SvgDocument;
}

function heading({ id, words }: ChartFrame): string {
  const title = `<title id="${id}-title">${escaped(words.title)}</title>`;
  return `${title}<desc id="${id}-desc">${escaped(words.description)}</desc>`;
}

function definitions(hatchings: readonly Hatching[]): string {
  if (hatchings.length === 0) return '';
  const patterns = hatchings.map(
    ({ id, lines, ground, step }) =>
      `<pattern id="${id}" width="${step}" height="${step}" patternUnits="userSpaceOnUse" ` +
      `patternTransform="rotate(45)"><rect width="${step}" height="${step}" fill="${ground}"/>` +
      `<path d="M0 0V${step}" stroke="${lines}" stroke-width="1.6"/></pattern>`,
  );
  return `<defs>${patterns.join('')}</defs>`;
}

/** role=img hides Plot’s labels, which are English whatever the page; unheard, they only weigh. */
const plotLabels = new Set(['aria-label', 'aria-hidden', 'aria-description']);
const rowLabel = /^row (\d+)$/;
const plotIds = /plot-(?:clip|marker|pattern)-\d+/g;
const longNumbers = /-?\d+\.\d{2,}/g;

/**
 * Attributes without what Plot adds for itself, and with the rows of the table that marks stand
 * for: a tenth of a px, and the numbers that Plot gives to clips and markers over the life of the
 * process counted anew for each chart.
 */
function tidyFor(id: string): Tidy {
  const known = new Map<string, string>();
  const scope = (old: string) => {
    const own = known.get(old) ?? `${id}-${known.size + 1}`;
    known.set(old, own);
    return own;
  };
  return (name, value) => {
    if (plotLabels.has(name)) {
      const [, row] = rowLabel.exec(value) ?? [];
      return row === undefined ? undefined : ['data-row', row];
    }
    const scoped = value.includes('plot-') ? value.replace(plotIds, scope) : value;
    const short = scoped.includes('.') ? scoped.replace(longNumbers, rounded) : scoped;
    return [name, name === 'd' ? shortPath(short) : short];
  };
}

/** Opacities and their like need their second decimal. */
function rounded(number: string): string {
  const value = Number(number);
  return String(Number(value.toFixed(Math.abs(value) < 1 ? 2 : 1)));
}

/** Lets the drawing end before judging it: Plot resets its own record of warnings only then. */
function hearingWarnings<T>(draw: () => T): { result: T; warnings: string[] } {
  const { warn } = console;
  const warnings: string[] = [];
  console.warn = (message: unknown) => void warnings.push(String(message));
  try {
    return { result: draw(), warnings };
  } finally {
    console.warn = warn;
  }
}
