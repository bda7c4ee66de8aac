import type { Observation } from '../../model/observation.ts';
import { toCsv } from './csv.ts';
import { observationColumns } from './observation-columns.ts';

/** All claims as a table, sorted by id. */
export function observationsCsv(observations: readonly Observation[]): string {
  return toCsv(
    observationColumns.map(({ name }) => name),
    sortedById(observations).map((observation) =>
      observationColumns.map((column) => column.of(observation)),
    ),
  );
}

export function sortedById(observations: readonly Observation[]): readonly Observation[] {
  return observations.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
