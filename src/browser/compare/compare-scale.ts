import { valueDomain } from '../../charts/axes/value-ticks.ts';
import type { CompareFile } from '../../charts/compare/spec.ts';

/** How the axes of charts treat a scale: a dot among dots needs no zero, as an index needs none. */
export function styleOf(scale: CompareFile['scale']): 'rank' | 'index' {
  return scale === 'rank' ? 'rank' : 'index';
}

/** The ends of a scale; shares do not go past 100 %. */
export function compareDomain(
  values: readonly number[],
  scale: CompareFile['scale'],
  count?: number,
): readonly [number, number] {
  const [from, to] = valueDomain(values, styleOf(scale), count);
  const isShare = scale === 'percent' && values.every((value) => value <= 100);
  return [from, isShare ? Math.min(to, 100) : to];
}
