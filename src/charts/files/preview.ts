import { partChart, placedChart, type PartChart } from './placed-chart.ts';
import {
  blockHeight,
  headlineFont,
  pictureFile,
  rounded,
  textBlock,
  type Picture,
  type Size,
  type TextBlock,
} from './frame.ts';
import { balancedLines, firstLines, sans, type Measure } from '../labels/lines.ts';
import { headlineWidth } from './headline-width.ts';

/** A picture that stands for a page where its address is shared. */
export interface PreviewChart extends Picture {
  /** Drawings of the same chart, wide and narrow; the one that can be shown largest is taken. */
  readonly charts: readonly string[];
}

/** What Open Graph and its readers agree on, px. */
export const previewSize: Size = { width: 1200, height: 630 };

const margin = 52;
const gap = 44;
const bar = { width: 64, height: 8, below: 20 };
const creditSize = 26;
const creditLeading = 34;
const column = 500;

/** Readers show previews at about a third of their size, so a headline never falls under 40 px. */
const headlineSizes = [60, 54, 48, 44, 40];

/** Below this a chart is cut at the foot rather than shown smaller. */
const minScale = 0.8;
const fadeHeight = 90;

interface Box extends Size {
  readonly x: number;
  readonly y: number;
}

interface Layout {
  readonly headline: TextBlock;
  readonly box: Box;
  readonly chart: PartChart;
  readonly scale: number;
}

/** The headline, the chart below it or beside it, and the credit. */
export function previewChart(picture: PreviewChart): string {
  const { id, theme, words } = picture;
  const charts = picture.charts.map(partChart);
  const layouts = [beneath(words.title), beside(words.title)].flatMap((frame) =>
    charts.map((chart) => ({ ...frame, chart, scale: scaleIn(frame.box, chart) })),
  );
  const [first, ...others] = layouts;
  if (!first) throw new Error(`Picture ${id}: no chart was given.`);
  const best = others.reduce((one, other) => (other.scale > one.scale ? other : one), first);

  const inside = [
    `<rect x="${margin}" y="${margin - 12}" width="${bar.width}" height="${bar.height}" fill="${theme.nation}"/>`,
    textBlock(best.headline),
    chartIn(best, picture),
    textBlock(creditBlock(words.credit, theme.muted)),
  ];
  return pictureFile(picture, previewSize, inside.join(''));
}

function scaleIn(box: Box, chart: PartChart): number {
  return Math.min(box.width / chart.width, box.height / chart.height);
}

function beneath(title: string): Pick<Layout, 'headline' | 'box'> {
  const width = previewSize.width - 2 * margin;
  const headline = headlineBlock(title, width, 3, 150);
  const y = headline.y + blockHeight(headline) + 20;
  const height = previewSize.height - margin - creditLeading - 8 - y;
  return { headline, box: { x: margin, y, width, height } };
}

function beside(title: string): Pick<Layout, 'headline' | 'box'> {
  const headline = headlineBlock(title, column, 8, 430);
  const x = margin + column + gap;
  const width = previewSize.width - margin - x;
  const height = previewSize.height - 2 * margin + 24;
  return { headline, box: { x, y: margin - 12, width, height } };
}

/** As large as fits the lines and the height; what does not fit at the smallest size is cut. */
function headlineBlock(title: string, width: number, maxLines: number, height: number): TextBlock {
  const candidates = headlineSizes.map((size) => {
    const measure: Measure = (text) => headlineWidth(text, size);
    const leading = rounded(size * 1.2);
    const all = balancedLines(title, width, measure);
    const room = Math.min(maxLines, Math.floor(height / leading));
    return {
      size,
      leading,
      fits: all.length <= room,
      lines: firstLines(all, room, width, measure),
    };
  });
  const chosen = candidates.find(({ fits }) => fits) ?? candidates.at(-1);
  const { size = 40, leading = 48, lines = [] } = chosen ?? {};
  const y = margin - 12 + bar.height + bar.below;
  return { lines, x: margin, y, size, leading, bold: true, font: headlineFont };
}

function chartIn({ box, chart, scale }: Layout, { id, theme }: PreviewChart): string {
  if (scale >= minScale) {
    const x = box.x + (box.width - chart.width * scale) / 2;
    const y = box.y + (box.height - chart.height * scale) / 2;
    return placedChart(chart, { x, y }, scale);
  }
  const cut = Math.min(box.width / chart.width, 1);
  const x = box.x + (box.width - chart.width * cut) / 2;
  return placedChart(chart, { x, y: box.y }, cut, box.height / cut) + fade(box, id, theme.paper);
}

/** The lower edge of a chart that goes on. */
function fade({ x, y, width, height }: Box, id: string, paper: string): string {
  const top = rounded(y + height - fadeHeight);
  return [
    `<linearGradient id="${id}-fade" x2="0" y2="1">`,
    `<stop stop-color="${paper}" stop-opacity="0"/><stop offset="1" stop-color="${paper}"/>`,
    '</linearGradient>',
    `<rect x="${x}" y="${top}" width="${width}" height="${fadeHeight}" fill="url(#${id}-fade)"/>`,
  ].join('');
}

function creditBlock(credit: string, fill: string): TextBlock {
  const y = previewSize.height - margin - creditLeading + 12;
  const lines = firstLines([credit], 1, column, sans(creditSize));
  return { lines, x: margin, y, size: creditSize, leading: creditLeading, bold: true, fill };
}
