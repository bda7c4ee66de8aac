import type { LegalDocument } from '../../model/legal-document.ts';
import type { Meeting } from '../../model/meeting.ts';
import type { Indicator } from '../../model/indicator.ts';
import { isCurrent, type Place } from '../../model/place.ts';
import type { Publication } from '../../model/publication.ts';
import { inOrder, maybe, several, table, text, type DataTable } from './data-table.ts';
import { directives } from './directives-table.ts';
import { kinds, observationsTable } from './observations-table.ts';
import { bodies, scopes, units } from './registry-tables.ts';
import { targets } from './targets-table.ts';

const places = table<Place>({
  name: 'places',
  title: 'Viet Nam and its provinces, of today and before 1 July 2025',
  things: ({ places: all }) => inOrder(all.values()),
  columns: [
    text('id', 'Id of the place, never reused.', ({ id }) => id),
    text('kind', 'nation or province.', ({ kind }) => kind, { values: ['nation', 'province'] }),
    text('name_en', 'Name in English.', ({ name }) => name.en),
    text('name_vi', 'Name in Vietnamese.', ({ name }) => name.vi),
    {
      name: 'is_current',
      meaning: 'Whether the place has this territory today.',
      type: 'boolean',
      isRequired: true,
      of: (place) => place.kind === 'nation' || isCurrent(place),
    },
    maybe('region', 'Id of the region; only for provinces of today.', (place) =>
      place.kind === 'nation' ? null : place.region,
    ),
    maybe(
      'from',
      'First day with this territory; empty when before the dataset begins.',
      (place) => (place.kind === 'nation' ? null : place.from),
    ),
    maybe('to', 'Last day with this territory; empty for today’s.', (place) =>
      place.kind === 'nation' ? null : place.to,
    ),
    maybe('successor', 'Id of the province that took it over.', (place) =>
      place.kind === 'nation' ? null : place.successor,
    ),
    several('predecessors', 'Ids of the provinces it was made of', (place) =>
      place.kind === 'nation' ? [] : place.predecessors,
    ),
    maybe('gso_code', 'Code of the statistics office.', (place) => codeOf(place, 'gso')),
    maybe('iso_3166_2', 'Code in ISO 3166-2.', (place) => codeOf(place, 'iso-3166-2')),
  ],
  references: [{ column: 'successor', table: 'places' }],
});

/** The code in use at the end of the place’s life. */
function codeOf(place: Place, scheme: 'gso' | 'iso-3166-2'): string | undefined {
  if (place.kind === 'nation') return undefined;
  return place.codes.findLast((code) => code.scheme === scheme)?.code;
}

const indicators = table<Indicator>({
  name: 'indicators',
  title: 'Indicators: what is measured',
  things: (model) => inOrder(model.indicators.values()),
  columns: [
    text('id', 'Id of the indicator.', ({ id }) => id),
    text('name_en', 'Name in English.', ({ name }) => name.en),
    text('name_vi', 'Name in Vietnamese.', ({ name }) => name.vi),
    text('definition_en', 'Definition in English.', ({ definition }) => definition.en),
    text('definition_vi', 'Definition in Vietnamese.', ({ definition }) => definition.vi),
    text('group', 'Id of the group.', ({ group }) => group.id),
    text('unit', 'Id of the unit.', ({ unit }) => unit.id),
    text('kind', 'What sort of number it is.', ({ kind }) => kind, { values: kinds }),
    text('direction', 'Which way is better.', ({ direction }) => direction, {
      values: ['up', 'down', 'none'],
    }),
    maybe('document', 'Id of the document that defines it.', ({ document }) => document),
  ],
  references: [
    { column: 'unit', table: 'units' },
    { column: 'document', table: 'documents' },
  ],
});

const meetings = table<Meeting>({
  name: 'meetings',
  title: 'Meetings: sessions of steering committees, national and provincial',
  things: (model) => inOrder(model.meetings),
  columns: [
    text('id', 'Id of the meeting.', ({ id }) => id),
    text('title_en', 'Title in English.', ({ title }) => title.en),
    text('title_vi', 'Title in Vietnamese.', ({ title }) => title.vi),
    text('body', 'Id of the body that met.', ({ body }) => body.id),
    text('date', 'Date, as exact as the sources.', ({ date }) => date),
    several('sources', 'Addresses of the sources', ({ sources }) => sources.map(({ url }) => url)),
    text('place', 'Id of the place whose body met.', ({ body }) => body.place.id),
    several('nodes', 'Ids of the provinces whose connection point the sources describe', (one) =>
      one.nodes.map(({ id }) => id),
    ),
    maybe('format', 'How it was held.', ({ format }) => format, {
      values: ['online', 'in-person', 'hybrid'],
    }),
    maybe(
      'date_note_en',
      'What is to be known of the date, in English.',
      ({ dateNote }) => dateNote?.en,
    ),
    maybe('date_note_vi', 'The same in Vietnamese.', ({ dateNote }) => dateNote?.vi),
  ],
  references: [
    { column: 'body', table: 'bodies' },
    { column: 'place', table: 'places' },
  ],
});

const publications = table<Publication>({
  name: 'publications',
  title: 'Publications: reports, index editions and articles',
  things: (model) => inOrder(model.publications),
  columns: [
    text('id', 'Id of the publication.', ({ id }) => id),
    text('title_en', 'Title in English.', ({ title }) => title.en),
    text('title_vi', 'Title in Vietnamese.', ({ title }) => title.vi),
    maybe('issuer', 'Id of the body that issued it.', ({ issuer }) => issuer?.id),
    maybe('edition', 'Edition of an index.', ({ edition }) => edition),
    maybe('date', 'Date, as exact as is known.', ({ date }) => date),
    several('sources', 'Addresses of the sources', ({ sources }) => sources.map(({ url }) => url)),
  ],
  references: [{ column: 'issuer', table: 'bodies' }],
});

const documents = table<LegalDocument>({
  name: 'documents',
  title: 'Documents: resolutions, plans, decisions',
  things: (model) => inOrder(model.documents.values()),
  columns: [
    text('id', 'Id of the document.', ({ id }) => id),
    maybe('number', 'Its official number.', ({ number: official }) => official),
    text('kind', 'What sort of act it is.', ({ kind }) => kind),
    text('title_en', 'Title in English.', ({ title }) => title.en),
    text('title_vi', 'Title in Vietnamese.', ({ title }) => title.vi),
    text('issuer', 'Id of the body that issued it.', ({ issuer }) => issuer.id),
    maybe('date', 'Date, as exact as is known.', ({ date }) => date),
    maybe('confidence', 'How sure the entry is.', ({ confidence }) => confidence, {
      values: ['high', 'medium'],
    }),
    several('sources', 'Addresses of the sources', ({ sources }) => sources.map(({ url }) => url)),
  ],
  references: [{ column: 'issuer', table: 'bodies' }],
});

/** Every table of the API; a reference names one of them. */
export const dataTables: readonly DataTable[] = [
  observationsTable,
  places,
  units,
  indicators,
  meetings,
  publications,
  documents,
  targets,
  directives,
  bodies,
  scopes,
];
