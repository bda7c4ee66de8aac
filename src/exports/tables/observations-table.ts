import type { Observation } from '../../model/observation.ts';
import { table, type TableColumn } from './data-table.ts';
import { observationColumns } from './observation-columns.ts';
import { sortedById } from './observations-csv.ts';

export const bounds = ['exact', 'at-least', 'more-than', 'about', 'at-most', 'less-than'];
export const kinds = ['level', 'flow', 'share', 'rank', 'index', 'delta', 'target', 'allocation'];

/** What the columns of claims are, beyond their meaning. */
const observationDetails: Readonly<Record<string, Partial<TableColumn>>> = {
  as_of: { isRequired: false },
  period: { isRequired: false },
  value: { type: 'number' },
  bound: { values: bounds },
  kind: { values: kinds },
  change_from: { isRequired: false },
  printed: { isRequired: false },
  meeting: { isRequired: false },
  publication: { isRequired: false },
  sources: { separator: ' ' },
  conflict: { isRequired: false, separator: ' ' },
  lower: { type: 'number', isRequired: false },
  upper: { type: 'number', isRequired: false },
  edition: { isRequired: false },
  scope: { isRequired: false },
  evidence: { separator: ' ' },
  note_en: { isRequired: false },
  note_vi: { isRequired: false },
};

/** Every claim of the dataset. */
export const observationsTable = table<Observation>({
  name: 'observations',
  title: 'Claims: one row for what a source says about one indicator, place and time',
  sought: ['indicator', 'place', 'as_of', 'period'],
  things: (model) => sortedById(model.observations),
  columns: observationColumns.map(({ name, meaning, of }) => ({
    type: 'string' as const,
    isRequired: true,
    ...observationDetails[name],
    name,
    meaning: meaning.en,
    of,
  })),
  references: [
    { column: 'indicator', table: 'indicators' },
    { column: 'place', table: 'places' },
    { column: 'unit', table: 'units' },
    { column: 'meeting', table: 'meetings' },
    { column: 'publication', table: 'publications' },
    { column: 'scope', table: 'scopes' },
  ],
});
