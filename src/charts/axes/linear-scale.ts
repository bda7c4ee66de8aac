/** From a value to px. */
export interface LinearScale {
  (value: number): number;
  readonly domain: readonly [number, number];
  readonly range: readonly [number, number];
}

export function linearScale(
  domain: readonly [number, number],
  range: readonly [number, number],
): LinearScale {
  const [from, to] = domain;
  const [start, end] = range;
  const perUnit = to === from ? 0 : (end - start) / (to - from);
  return Object.assign((value: number) => start + (value - from) * perUnit, { domain, range });
}
