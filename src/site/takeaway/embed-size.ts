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

/** A reader’s own font may need another line: rather some room than a shrunken picture. */
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

/** The height of all words in a column, rather too high: the picture takes what is left. */
function wordsHeight(texts: EmbedTexts): (column: number) => number {
  const { title, small, claim } = sheet;
  const titleWidth = textWidth(texts.title, title.size);
  const smallWidths = [texts.subtitle, texts.foot, texts.link, texts.about].map((text) =>
    textWidth(text, small.size),
  );
  const claimWidths = texts.newest.map((text) => textWidth(text, claim.size));
  const label = claimWidths.length > 0 ? claim.label : 0;
  return (column) => {
    const linesOf = (width: number) => Math.ceil(width / column);
    return (
      Math.ceil(titleWidth / Math.min(column, title.widest)) * title.line +
      sum(smallWidths.map(linesOf)) * small.line +
      label +
      sum(claimWidths.map((width) => claim.first + (linesOf(width) - 1) * claim.more))
    );
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
