import { text, type Markish } from '@observablehq/plot';
import { groups } from 'd3-array';
import type { PlacedLabel } from './placement.ts';
import { asIs, ofRow } from '../svg/pixels.ts';
import type { Theme } from '../theme/theme.ts';

/** A text where it was placed, and the row of the table that it tells of, if any. */
export type RowLabel = Omit<PlacedLabel, 'box'> & { readonly row?: number | undefined };

/** Labels that answer to their row of the table, with a rim of paper so that lines pass behind them. */
export function labelMarks(labels: readonly RowLabel[], theme: Theme, rim = true): Markish {
  const alike = groups(labels, ({ anchor, bold = false, size }) => `${anchor} ${bold} ${size}`);
  return alike.flatMap(([, members]) => {
    const [first] = members;
    if (!first) return [];
    return text(members, {
      x: 'x',
      y: 'y',
      text: 'text',
      fill: asIs('fill'),
      ...ofRow,
      textAnchor: first.anchor,
      fontSize: first.size,
      ...(first.bold ? { fontWeight: 600 } : {}),
      ...(rim ? { stroke: theme.paper, strokeWidth: 4 } : {}),
    });
  });
}
