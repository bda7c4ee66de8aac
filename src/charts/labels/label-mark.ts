import type { Markish } from '@observablehq/plot';
import { groups } from 'd3-array';
import type { PlacedText } from './placement.ts';
import { svgElement } from '../svg/svg-element.ts';
import type { Theme } from '../theme/theme.ts';

/**
 * Texts that answer to their row of the table, with a rim of paper so that lines pass behind them.
 * A text mark of Plot has one anchor and one weight, and makes channels of what is placed already.
 */
export function labelMark(labels: readonly PlacedText[], theme: Theme, rim = true): Markish {
  const alike = groups(labels, ({ anchor, bold = false, size }) => `${anchor} ${bold} ${size}`);
  return alike.flatMap(([, members]) => {
    const [first] = members;
    return first ? alikeMark(members, first, rim ? theme.paper : undefined) : [];
  });
}

function alikeMark(
  labels: readonly PlacedText[],
  { anchor, size, bold = false }: PlacedText,
  rim: string | undefined,
): Markish {
  return (_index, _scales, _values, _dimensions, { document }) => {
    const texts = labels.map(({ text, x, y, fill, row }) => {
      const place = { y: '0.32em', transform: `translate(${x},${y})` };
      const element = svgElement(document, 'text', { ...place, 'data-row': row, fill });
      element.textContent = text;
      return element;
    });
    const style = {
      'text-anchor': anchor === 'middle' ? undefined : anchor,
      'font-size': size,
      'font-weight': bold ? 600 : undefined,
    };
    if (rim === undefined) return svgElement(document, 'g', style, texts);
    const edge = { 'stroke-width': 4, 'stroke-linejoin': 'round', 'paint-order': 'stroke' };
    return svgElement(document, 'g', { stroke: rim, ...edge, ...style }, texts);
  };
}

/** Lines of one text under each other: `label` is the first, or `around` it all of them stand. */
export function linesOfText(
  lines: readonly string[],
  label: Omit<PlacedText, 'text'>,
  lineHeight: number,
  stand: 'below' | 'around' = 'below',
): readonly PlacedText[] {
  const first = stand === 'below' ? label.y : label.y - ((lines.length - 1) / 2) * lineHeight;
  return lines.map((text, i) => ({ ...label, text, y: first + i * lineHeight }));
}
