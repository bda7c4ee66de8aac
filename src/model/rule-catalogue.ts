import type { Severity, Words } from '../dataset/problem.ts';

export interface CatalogueEntry {
  readonly code: string;
  readonly severity: Severity;
  readonly about: Words;
}

/** Every rule of the check, in the order of the passes. */
export const ruleCatalogue: readonly CatalogueEntry[] = [];
