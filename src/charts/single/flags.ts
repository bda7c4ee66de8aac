import { group } from 'd3-array';
import type { LinearScale } from '../axes/linear-scale.ts';
import type { Flag } from './lanes.ts';
import { colourOf } from './spec.ts';
import type { SingleFigure } from './spec.ts';
import { numbersOf } from '../../model/target-values.ts';

/** Claims above the scale, what they are compared with below it. */
export function figureFlags(
  chart: SingleFigure,
  x: LinearScale,
): { readonly above: readonly Flag[]; readonly below: readonly Flag[] } {
  const { target, nation, spread, format, labels, theme } = chart;
  const small = { size: 13 };
  const aims = target ? numbersOf(target) : [];
  const aim = aims.length > 0 ? (Math.min(...aims) + Math.max(...aims)) / 2 : undefined;
  const [low, high] = x.domain;
  const below: Flag[] = [];
  if (target && aim !== undefined) {
    below.push({ ...small, text: format.target(target), x: x(aim), fill: theme.target });
  }
  if (nation) {
    const text = `${labels.nation} ${format.claim(nation)}`;
    below.push({ ...small, text, x: x(nation.value), fill: theme.nation });
  }
  if (spread) {
    below.push({ ...small, text: labels.spread(spread), x: x(spread.median), fill: theme.muted });
  }
  if (low < 0 && high > 0) {
    below.push({ text: format.value(0), x: x(0), size: 12, fill: theme.muted });
  }
  return { above: claimFlags(chart, x), below };
}

/** One flag for claims that read the same. */
function claimFlags(chart: SingleFigure, x: LinearScale): readonly Flag[] {
  const rows = chart.claims.map((claim, row) => ({ claim, row, text: chart.format.claim(claim) }));
  return [...group(rows, ({ text }) => text).values()].flatMap(([first]) => {
    if (!first) return [];
    const { claim, row, text } = first;
    return { text, x: x(claim.value), size: 14, fill: colourOf(chart, claim), bold: true, row };
  });
}
