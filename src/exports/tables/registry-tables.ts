import type { Body } from '../../model/body.ts';
import type { Unit } from '../../model/indicator.ts';
import type { Scope } from '../../model/scope.ts';
import { inOrder, maybe, table, text } from './data-table.ts';

/** The short lists that other tables name by id. */

export const units = table<Unit>({
  name: 'units',
  title: 'Units of measurement',
  things: (model) => inOrder(model.units.values()),
  columns: [
    text('id', 'Id of the unit.', ({ id }) => id),
    text('name_en', 'Name in English.', ({ name }) => name.en),
    text('name_vi', 'Name in Vietnamese.', ({ name }) => name.vi),
    text('style', 'How numbers in it are written.', ({ style }) => style),
  ],
  references: [],
});

export const bodies = table<Body>({
  name: 'bodies',
  title: 'Bodies: committees, ministries, offices',
  things: (model) => inOrder(model.bodies.values()),
  columns: [
    text('id', 'Id of the body.', ({ id }) => id),
    text('name_en', 'Name in English.', ({ name }) => name.en),
    text('name_vi', 'Name in Vietnamese.', ({ name }) => name.vi),
    maybe('short_en', 'Short name in English.', ({ short }) => short?.en),
    maybe('short_vi', 'Short name in Vietnamese.', ({ short }) => short?.vi),
    text('level', 'On which level it works.', ({ level }) => level),
    text('place', 'Id of the place that it works for.', ({ place }) => place.id),
  ],
  references: [{ column: 'place', table: 'places' }],
});

export const scopes = table<Scope>({
  name: 'scopes',
  title: 'Scopes: parts of a place that a figure can be about',
  things: (model) => inOrder(model.scopes),
  columns: [
    text('id', 'Id of the scope.', ({ id }) => id),
    text('name_en', 'Name in English.', ({ name }) => name.en),
    text('name_vi', 'Name in Vietnamese.', ({ name }) => name.vi),
    text('description_en', 'What it takes in, in English.', (one) => one.description.en),
    text('description_vi', 'What it takes in, in Vietnamese.', (one) => one.description.vi),
  ],
  references: [],
});
