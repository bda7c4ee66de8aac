import { plot, type PlotOptions } from '@observablehq/plot';
import { JSDOM } from 'jsdom';
import type { ChartFrame } from './frame.ts';
import type { Hatching } from './hatching.ts';

const { document, XMLSerializer } = new JSDOM('').window;
const serializer = new XMLSerializer();

/** Plot’s own rules name a class of the whole page, and a white that no dark page wants. */
const plotStyle = /<style>[^<]*<\/style>/;

/** role=img hides Plot’s labels, which are English whatever the page; unheard, they only weigh. */
const plotLabels = / aria-(?:label|hidden|description)="[^"]*"/g;

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
  const { result: svg, warnings } = hearingWarnings(() =>
    plot({ ...options, width, document, figure: false, className: 'chart' }),
  );
  if (warnings.length > 0) throw new Error(`Chart ${id}: ${warnings.join(' ')}`);

  for (const [name, value] of [
    ['role', 'img'],
    ['aria-labelledby', `${id}-title`],
    ['aria-describedby', `${id}-desc`],
    ['fill', theme.ink],
    ['font-family', theme.font],
    ['font-size', '13'],
  ] as const) {
    svg.setAttribute(name, value);
  }

  const drawn = serializer.serializeToString(svg).replace(plotStyle, '');
  return tidyTags(
    id,
    drawn.replace('>', () => `>${heading(frame)}${definitions(hatchings)}`),
  );
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

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/**
 * Inside tags only, never in words: two decimals, and the numbers that Plot gives to clips and
 * markers over the life of the process counted anew for each chart.
 */
function tidyTags(id: string, svg: string): string {
  const scoped = new Map<string, string>();
  const scope = (old: string) => {
    const known = scoped.get(old) ?? `${id}-${scoped.size + 1}`;
    scoped.set(old, known);
    return known;
  };
  return svg.replace(/<[^>]+>/g, (tag) =>
    tag
      .replace(plotLabels, '')
      .replace(/plot-(?:clip|marker|pattern)-\d+/g, scope)
      .replace(/-?\d+\.\d{3,}/g, (number) => String(Number(Number(number).toFixed(2)))),
  );
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
