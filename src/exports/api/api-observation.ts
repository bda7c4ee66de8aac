import type { Observation } from '../../model/observation.ts';
import { citationRecord, textsOrNull } from './api-values.ts';
import type { Addresses } from './api-source.ts';
import { observationColumns } from '../tables/observation-columns.ts';

/** A claim: the columns of the table, lists as lists, and what a table has no room for. */
export function observationRecord(observation: Observation, at: Addresses) {
  return {
    ...Object.fromEntries(observationColumns.map(({ name, of }) => [name, of(observation)])),
    printed: observation.printed,
    sources: observation.citations.map(citationRecord),
    conflict: observation.conflicts,
    note: textsOrNull(observation.note),
    origin: at.line(observation.origin),
  };
}

export function observationRecords(observations: readonly Observation[], at: Addresses) {
  return observations.map((observation) => observationRecord(observation, at));
}
