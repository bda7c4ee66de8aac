import { keptLately } from '../figures/kept-lately.ts';
import { onceAWidth } from '../figures/once-a-width.ts';
import { textWidth } from '../../charts/labels/text-width.ts';
import type { Reader } from '../../locales/reader.ts';
import type { Chart } from '../figures/chart.ts';
import { embedDrawings, heightOf } from './embed-drawings.ts';
import { embedTexts, type EmbedTexts } from './embed-texts.ts';
import { frameHeightCss } from './frame-height.ts';

/** What src/styles/embed.css says, px: a frame narrower than `wideFrom` shows the narrow picture. */
const sheet = {
  wideFrom: 600,
  sides: { narrow: 16, wide: 32 },
  widest: { narrow: 480, wide: 780 },
  title: { size: 19, line: 24, widest: 720 },
  small: { size: 13, line: 19 },
  /** A figure set large, with smaller words behind it. */
  claim: { size: 15, first: 34, more: 21, label: 25 },
  /** Border and padding above and below, gaps, the line of the disclosure. */
  around: 74,
  /** The least room of a picture. */
  lowest: 160,
} as const;

/** A reader’s own font may need more: rather some room than a shrunken picture. */
const slack = { share: 1.03, line: 22 };

/** What an article leaves on most phones, px. */
export const usualPhone = 343;

/** The sizes of a frame for hosts that listen to nothing. */
interface EmbedSize {
  /** The height at each width, as CSS inside a container. */
  readonly css: (widest?: number) => string;
  /** The height at one width, px. */
  readonly at: (width: number) => number;
}

const sizes = keptLately<EmbedSize>(64);

/** Drawn once a chart and language: whoever shows the frame and whoever shows the page ask for it. */
export function embedSize(chart: Chart, reader: Reader): EmbedSize {
  return sizes(`${reader.locale} ${chart.id}`, () => sizeOf(chart, reader));
}

function sizeOf(chart: Chart, reader: Reader): EmbedSize {
  const { narrow, wide } = embedDrawings(chart.figure(reader));
  const widest = { narrow: sheet.widest.narrow, wide: sheet.widest[wide ? 'wide' : 'narrow'] };
  const only = narrow ?? wide ?? '';
  const ratios = { narrow: heightOf(narrow ?? only), wide: heightOf(wide ?? only) };
  const wordsIn = wordsHeight(embedTexts(chart, reader));
  const at = onceAWidth((width) => {
    const drawing = width < sheet.wideFrom ? 'narrow' : 'wide';
    const column = width - sheet.sides[drawing];
    const picture = Math.min(column, widest[drawing]) * ratios[drawing];
    const height = wordsIn(column) + Math.max(picture, sheet.lowest) + sheet.around;
    return Math.ceil(height * slack.share + slack.line);
  });
  const growsTo = {
    narrow: widest.narrow + sheet.sides.narrow,
    wide: widest.wide + sheet.sides.wide,
  };
  const steps = { wideFrom: sheet.wideFrom, growsTo };
  return { css: (widest) => frameHeightCss(at, steps, widest), at };
}

/** The height of all words in a column. */
function wordsHeight(texts: EmbedTexts): (column: number) => number {
  const { title, small, claim } = sheet;
  const titleLines = linesOf(texts.title, title.size);
  const smallLines = [texts.subtitle, texts.foot, texts.link, texts.about].map((text) =>
    linesOf(text, small.size),
  );
  const claimLines = texts.newest.map((text) => linesOf(text, claim.size));
  const label = claimLines.length > 0 ? claim.label : 0;
  return (column) =>
    titleLines(Math.min(column, title.widest)) * title.line +
    sum(smallLines.map((lines) => lines(column))) * small.line +
    label +
    sum(claimLines.map((lines) => claim.first + (lines(column) - 1) * claim.more));
}

/** How many lines a text takes in a column: no word is parted, so lines end before it. */
function linesOf(text: string, size: number): (column: number) => number {
  const space = textWidth(' ', size);
  const words = text
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => textWidth(word, size));
  return (column) => {
    let lines = words.length > 0 ? 1 : 0;
    let filled = 0;
    for (const word of words) {
      const after = filled === 0 ? word : filled + space + word;
      if (after > column && filled > 0) lines += 1;
      // A word longer than a line is broken.
      const more = Math.ceil(word / column) - 1;
      lines += more;
      filled = after > column ? word - more * column : after;
    }
    return lines;
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
