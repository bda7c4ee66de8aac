import type { Target } from '../../model/legal-document.ts';
import { readings, type TargetReading } from '../../stats/reading/reading.ts';
import { targetInterval } from '../api/api-document.ts';
import { readingsOf } from '../api/api-readings.ts';
import { inOrder, maybe, number, several, table, text } from './data-table.ts';
import { bounds } from './observations-table.ts';

interface ReadTarget extends Target {
  /** undefined where nothing can be read. */
  readonly read: TargetReading | undefined;
}

/** Every goal with what this site reads of it, as the page of targets shows it. */
export const targets = table<ReadTarget>({
  name: 'targets',
  title: 'Targets: values that documents set for a date',
  things: (model) => {
    const readingOf = readingsOf(model);
    return inOrder(model.targets).map((target) => ({ ...target, read: readingOf(target) }));
  },
  columns: [
    text('id', 'Id of the target.', ({ id }) => id),
    text('document', 'Id of the document that sets it.', ({ document }) => document),
    maybe('indicator', 'Id of the indicator that measures it.', ({ indicator }) => indicator),
    text('place', 'Id of the place it is for.', ({ place }) => place.id),
    number('value', 'The number; empty for a range or a goal without a number.', ({ value }) =>
      typeof value === 'number' ? value : null,
    ),
    text('bound', 'How the number is limited.', ({ bound }) => bound, { values: bounds }),
    number('lower', 'Lower end of what is aimed at.', (one) => targetInterval(one).lower),
    number('upper', 'Upper end of what is aimed at.', (one) => targetInterval(one).upper),
    maybe('unit', 'Id of the unit.', ({ unit }) => unit?.id),
    text('due', 'By when, as exact as the document.', ({ due }) => due),
    text('text_en', 'The goal in English.', (one) => one.text.en),
    text('text_vi', 'The goal in Vietnamese.', (one) => one.text.vi),
    maybe('scope', 'Id of the part of the place that has to reach it.', ({ scope }) => scope?.id),
    text('confidence', 'How sure the entry is.', ({ confidence }) => confidence, {
      values: ['high', 'medium'],
    }),
    several('sources', 'Addresses of the sources', ({ sources }) => sources.map(({ url }) => url)),
    maybe('note_en', 'What the goal alone does not say, in English.', ({ note }) => note?.en),
    maybe('note_vi', 'The same in Vietnamese.', ({ note }) => note?.vi),
    maybe('reading', 'What this site reads of it (docs/method.md).', ({ read }) => read?.reading, {
      values: readings,
    }),
    number(
      'distance',
      'How far the deciding figure lies from the goal, in the unit.',
      ({ read }) => read?.distance?.value ?? null,
    ),
    maybe('distance_bound', 'How the distance is limited.', ({ read }) => read?.distance?.bound, {
      values: bounds,
    }),
    maybe('distance_way', 'Short of the goal or beyond it.', ({ read }) => read?.distance?.way, {
      values: ['short', 'beyond'],
    }),
    maybe('reading_since', 'Since when it reads so.', ({ read }) => read?.since),
    several('reading_figures', 'Ids of the figures that decide', ({ read }) =>
      (read?.newest ?? []).map(({ id }) => id),
    ),
  ],
  references: [
    { column: 'document', table: 'documents' },
    { column: 'indicator', table: 'indicators' },
    { column: 'place', table: 'places' },
    { column: 'unit', table: 'units' },
    { column: 'scope', table: 'scopes' },
  ],
});
