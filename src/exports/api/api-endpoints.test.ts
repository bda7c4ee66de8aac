import { describe, expect, test } from 'vitest';
import { at, model } from '../../../tests/api-model.ts';
import { textsOf } from '../../../tests/builders.ts';
import { endpoints } from './api-endpoints.ts';
import { apiSource } from './api-source.ts';

const source = apiSource(model, at, () => textsOf('Why'));

function data(path: string, id = ''): unknown {
  const endpoint = endpoints.find((one) => one.path === path);
  if (endpoint === undefined) throw new Error(`No endpoint ${path}`);
  return endpoint.data(source, id);
}

describe('the file of a province', () => {
  test('holds the claims about itself, never the nation’s', () => {
    expect(data('provinces/{id}', 'lai-chau')).toMatchObject({
      id: 'lai-chau',
      region: 'northern-midlands-and-mountains',
      from: null,
      meetings: ['2025-09-24-government-4'],
      observations: [{ id: 'b' }, { id: 'c' }],
    });
  });

  test('keeps the bound of a number, and what it leaves open', () => {
    expect(data('provinces/{id}', 'lai-chau')).toMatchObject({
      observations: [{ value: -1.5, bound: 'more-than', lower: -1.5, upper: null }, {}],
    });
  });
});

test('the file of the country holds the claims about the nation', () => {
  expect(data('country')).toMatchObject({ id: 'vietnam', observations: [{ id: 'a' }] });
});

test('a goal that is a range has ends and no single value', () => {
  expect(data('targets')).toMatchObject([{ value: null, lower: 30, upper: 50 }]);
});

test('a claim leads back to its source and its line', () => {
  expect(data('observations')).toMatchObject([
    {
      sources: [{ url: 'https://laichau.gov.vn/tin', paragraphs: [2] }],
      origin:
        'https://github.com/owner/name/blob/main/data/meetings/2025/2025-09-24-government-4.yaml#L1',
      note: null,
    },
    {},
    {},
  ]);
});

test('a pair of place and indicator without a claim is not in the coverage', () => {
  expect(data('coverage')).toMatchObject({
    places: ['lai-chau'],
    silent_places: [],
    cells: [{ place: 'lai-chau', indicator: 'dossiers-online-share', observations: 2 }],
  });
});

test('an id that nothing has is an error, not an empty file', () => {
  expect(() => data('provinces/{id}', 'nowhere')).toThrow('Nothing has the id “nowhere”.');
});
