import { textWidth } from '../../charts/labels/text-width.ts';
import type { Reader } from '../../locales/reader.ts';
import type { Chart } from '../figures/chart.ts';
import { embedDrawings, heightOf } from './embed-drawings.ts';
import type { EmbedTexts } from './embed-texts.ts';

/** The height of each picture of an embed, in widths. */
export type EmbedRatios = Readonly<Record<'narrow' | 'wide', number>>;

/** What src/styles/embed.css says, px: a frame narrower than `wideFrom` shows the narrow picture. */
const sheet = {
  wideFrom: 600,
  sides: 32,
  widest: { narrow: 480, wide: 780 },
  title: { size: 19, line: 24 },
  small: { size: 14, line: 20 },
  claim: { number: 26, line: 34 },
  /** Padding above and below, gaps, the line of the disclosure. */
  around: 92,
} as const;

const known = new Map<string, EmbedRatios>();

/** Drawn once a chart and language: whoever shows the frame and whoever shows the page ask for it. */
export function embedRatios(chart: Chart, reader: Reader): EmbedRatios {
  const key = `${reader.locale} ${chart.id}`;
  const ratios = known.get(key) ?? ratiosOf(embedDrawings(chart.figure(reader)));
  known.set(key, ratios);
  return ratios;
}

function ratiosOf({ narrow, wide }: ReturnType<typeof embedDrawings>): EmbedRatios {
  const only = narrow ?? wide ?? '';
  return { narrow: heightOf(narrow ?? only), wide: heightOf(wide ?? only) };
}

/**
 * About the height an embed takes in a frame of a width, for hosts that are told no better: a frame
 * that is lower or higher shrinks or centres the picture and loses nothing.
 */
export function embedHeight(texts: EmbedTexts, ratios: EmbedRatios, width: number): number {
  const column = width - sheet.sides;
  const drawing = width < sheet.wideFrom ? 'narrow' : 'wide';
  const lines = (text: string, size: number) => Math.ceil(textWidth(text, size) / column);
  const { title, subtitle, newest, foot, credit } = texts;
  const text =
    lines(title, sheet.title.size) * sheet.title.line +
    [subtitle, foot, credit].reduce((sum, one) => sum + lines(one, sheet.small.size), 0) *
      sheet.small.line +
    newest.reduce((sum, one) => sum + sheet.claim.line * lines(one, sheet.claim.number * 0.7), 0);
  const picture = Math.min(column, sheet.widest[drawing]) * ratios[drawing];
  return Math.round(text + picture + sheet.around);
}
