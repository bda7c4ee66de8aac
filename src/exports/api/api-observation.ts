import type { Observation } from '../../model/observation.ts';
import { citationRecord, textsOrNull } from './api-values.ts';
import type { ApiSource } from './api-source.ts';
import { observationColumns } from '../tables/observation-columns.ts';

const columns = observationColumns.filter(({ isTableOnly }) => isTableOnly !== true);

/** A claim: the columns of the table, lists as lists, and what a table has no room for. */
export function observationRecord(observation: Observation, { at, isNewest }: ApiSource) {
  return {
    ...Object.fromEntries(columns.map(({ name, of }) => [name, of(observation)])),
    printed: observation.printed,
    sources: observation.citations.map(citationRecord),
    conflict: observation.conflicts,
    note: textsOrNull(observation.note),
    newest: isNewest(observation),
    origin: at.line(observation.origin),
  };
}

export function observationRecords(observations: readonly Observation[], source: ApiSource) {
  return observations.map((observation) => observationRecord(observation, source));
}
