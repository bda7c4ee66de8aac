import type { Change } from './change.ts';

/** The pages and charts that change with them, each once. */
export function touchedBy(changes: readonly Change[]): {
  readonly pages: readonly string[];
  readonly charts: readonly string[];
} {
  return {
    pages: [...new Set(changes.flatMap(({ pages }) => pages))].toSorted(),
    charts: [...new Set(changes.flatMap(({ charts }) => charts))].toSorted(),
  };
}
