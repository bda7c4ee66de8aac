import { escaped } from '../svg/svg-document.ts';
import type { Theme } from '../theme/theme.ts';

/** What a file that holds one chart says around it. */
interface PictureWords {
  /** The headline: what is seen, in a full sentence. */
  readonly title: string;
  readonly subtitle: string;
  /** What the picture shows, for those who do not see it. */
  readonly description: string;
  /** Source, as of, release. */
  readonly foot: string;
  /** Who is to be named, and under which licence. */
  readonly credit: string;
  /** Where the chart lives. */
  readonly address: string;
}

/** What every picture is made of. */
export interface Picture {
  /** Prefix of the picture’s own ids; the charts in it bring theirs. */
  readonly id: string;
  readonly lang: string;
  readonly theme: Theme;
  readonly words: PictureWords;
}

/** The font of headlines. */
export const headlineFont = "'Source Serif 4', Georgia, serif";

/** One SVG file on paper, named and described once. */
export function pictureFile(picture: Picture, size: Size, inside: string): string {
  const { id, lang, theme, words } = picture;
  const { width, height } = size;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" ` +
    `viewBox="0 0 ${width} ${height}" role="img" xml:lang="${lang}" ` +
    `aria-labelledby="${id}-name" aria-describedby="${id}-description" ` +
    `fill="${theme.ink}" font-family="${theme.font}">` +
    `<title id="${id}-name">${escaped(words.title)}</title>` +
    `<desc id="${id}-description">${escaped(words.description)}</desc>` +
    `<rect width="${width}" height="${height}" fill="${theme.paper}"/>${inside}</svg>`
  );
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Lines of one kind of text. */
export interface TextBlock {
  readonly lines: readonly string[];
  readonly x: number;
  /** The upper edge of the first line. */
  readonly y: number;
  readonly size: number;
  /** From one line to the next, px. */
  readonly leading: number;
  readonly fill?: string;
  readonly bold?: boolean;
  readonly font?: string;
  readonly anchor?: 'start' | 'end';
}

export function textBlock(block: TextBlock): string {
  const { lines, x, y, size, leading, fill, bold = false, font, anchor = 'start' } = block;
  if (lines.length === 0) return '';
  const attributes = [
    ` font-size="${size}"`,
    font === undefined ? '' : ` font-family="${font}"`,
    bold ? ' font-weight="600"' : '',
    fill === undefined ? '' : ` fill="${fill}"`,
    anchor === 'end' ? ' text-anchor="end"' : '',
  ];
  // Letters sit a little below the middle of their line: Vietnamese capitals carry two marks.
  const baseline = leading / 2 + size * 0.36;
  const spans = lines.map(
    (line, i) =>
      `<tspan x="${x}" y="${rounded(y + i * leading + baseline)}">${escaped(line)}</tspan>`,
  );
  return `<text${attributes.join('')}>${spans.join('')}</text>`;
}

export function blockHeight({ lines, leading }: Pick<TextBlock, 'lines' | 'leading'>): number {
  return lines.length * leading;
}

export function rounded(px: number): number {
  return Number(px.toFixed(2));
}
