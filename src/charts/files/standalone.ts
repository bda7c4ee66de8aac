import { partChart, placedChart } from './placed-chart.ts';
import {
  blockHeight,
  headlineFont,
  pictureFile,
  rounded,
  textBlock,
  type Picture,
  type TextBlock,
} from './frame.ts';
import { balancedLines, brokenLines, sans } from '../labels/lines.ts';
import { narrowBelow } from '../svg/frame.ts';
import { headlineWidth } from './headline-width.ts';

/** A chart that leaves the site as a file of its own. */
export interface StandaloneChart extends Picture {
  /** The column between the margins, px. */
  readonly width: number;
  /** The SVG of a chart function, with the same theme. A wider chart is scaled to the column. */
  readonly chart: string;
}

/** Sizes in px; the narrow picture is shown on a phone at about the size it has. */
const wide = { margin: 24, headline: 25, subtitle: 15.5, foot: 12.5 };
const narrow = { margin: 20, headline: 21, subtitle: 14.5, foot: 12.5 };

const bar = { width: 40, height: 4, below: 14 };
const aroundChart = 14;
const underRule = 10;

/**
 * A picture as a newspaper prints it: headline, chart, source, credit. It needs nothing besides
 * itself but its fonts, which `withFonts` puts in.
 */
export function standaloneChart(picture: StandaloneChart): string {
  const { theme, words, width } = picture;
  const sizes = width < narrowBelow ? narrow : wide;
  const { margin } = sizes;
  const chart = partChart(picture.chart);
  const scale = Math.min(1, width / chart.width);

  const barY = margin - 6;
  const headline = headlineBlock(picture, sizes, barY + bar.height + bar.below);
  const subtitle = subtitleBlock(picture, sizes, headline.y + blockHeight(headline) + 5);
  const chartY = subtitle.y + blockHeight(subtitle) + aroundChart;
  const ruleY = Math.round(chartY + chart.height * scale + aroundChart);
  const foot = footBlock(picture, sizes, ruleY + underRule);
  const credit = creditBlocks(picture, sizes, foot.y + blockHeight(foot) + 4);
  const bottom = Math.max(...credit.map((block) => block.y + blockHeight(block)));

  const centred = margin + (width - chart.width * scale) / 2;
  const inside = [
    `<rect x="${margin}" y="${barY}" width="${bar.width}" height="${bar.height}" fill="${theme.nation}"/>`,
    textBlock(headline),
    textBlock(subtitle),
    placedChart(chart, { x: centred, y: chartY }, scale),
    `<path d="M${margin} ${ruleY + 0.5}h${width}" stroke="${theme.hairline}"/>`,
    textBlock(foot),
    ...credit.map(textBlock),
  ];
  const size = { width: width + 2 * margin, height: Math.ceil(bottom + margin - 4) };
  return pictureFile({ ...picture, words }, size, inside.join(''));
}

type Sizes = typeof wide;

function headlineBlock({ words, width }: StandaloneChart, sizes: Sizes, y: number): TextBlock {
  const size = sizes.headline;
  const lines = balancedLines(words.title, width, (text) => headlineWidth(text, size));
  const leading = rounded(size * 1.24);
  return { lines, x: sizes.margin, y, size, leading, bold: true, font: headlineFont };
}

function subtitleBlock(
  { words, width, theme }: StandaloneChart,
  sizes: Sizes,
  y: number,
): TextBlock {
  const size = sizes.subtitle;
  const lines = balancedLines(words.subtitle, width, sans(size));
  return { lines, x: sizes.margin, y, size, leading: rounded(size * 1.36), fill: theme.muted };
}

function footBlock({ words, width, theme }: StandaloneChart, sizes: Sizes, y: number): TextBlock {
  const size = sizes.foot;
  const lines = brokenLines(words.foot, width, sans(size));
  return { lines, x: sizes.margin, y, size, leading: 18, fill: theme.muted };
}

/** Credit and address on one line if they fit, else one under the other. */
function creditBlocks(picture: StandaloneChart, sizes: Sizes, y: number): readonly TextBlock[] {
  const { words, width, theme } = picture;
  const { margin, foot: size } = sizes;
  const measure = sans(size);
  const credit = { x: margin, y, size, leading: 18, bold: true };
  const address = { size, leading: 18, fill: theme.muted };
  if (measure(words.credit) + measure(words.address) + 16 <= width) {
    return [
      { ...credit, lines: [words.credit] },
      { ...address, lines: [words.address], x: margin + width, y, anchor: 'end' },
    ];
  }
  const lines = brokenLines(words.credit, width, measure);
  return [
    { ...credit, lines },
    {
      ...address,
      lines: brokenLines(words.address, width, measure),
      x: margin,
      y: y + blockHeight({ lines, leading: 18 }),
    },
  ];
}
