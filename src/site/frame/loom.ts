import { currentProvinces, reportingProvinces } from '../views/observations.ts';

/** One cell of the strip at the head of every page for each province, north to south. */
export interface LoomCell {
  readonly place: string;
  readonly isReporting: boolean;
}

const reporting = new Set(reportingProvinces);

/** In the order of the official codes, which run from north to south. */
export const loom: readonly LoomCell[] = currentProvinces
  .toSorted((a, b) => (codeOf(a) < codeOf(b) ? -1 : 1))
  .map((province) => ({ place: province.id, isReporting: reporting.has(province) }));

function codeOf({ codes }: (typeof currentProvinces)[number]): string {
  return codes.find(({ scheme, to }) => scheme === 'gso' && to === undefined)?.code ?? '';
}
