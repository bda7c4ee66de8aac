import type { About } from '../model/model.ts';
import type { Observation } from '../model/observation.ts';
import { observationColumns } from './observation-columns.ts';
import { sortedById } from './observations-csv.ts';

/** All claims as JSON: the columns of the table, lists as lists, null for unknown. */
export function observationsJson(about: About, observations: readonly Observation[]): string {
  const document = {
    api: '1.0.0',
    dataset: about.version,
    date: about.date,
    licence: about.licence,
    data: sortedById(observations).map(toRecord),
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}

function toRecord(observation: Observation): Record<string, unknown> {
  return {
    ...Object.fromEntries(observationColumns.map(({ name, of }) => [name, of(observation)])),
    printed: observation.printed,
    sources: observation.citations.map(({ source, paragraphs }) => ({
      url: source.url,
      publisher: source.publisher,
      language: source.language,
      translated_from: source.translatedFrom ?? null,
      evidence: source.evidence,
      paragraphs,
    })),
    conflict: observation.conflicts,
    note: observation.note ?? null,
  };
}
