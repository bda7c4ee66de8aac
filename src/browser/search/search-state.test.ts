import { expect, test } from 'vitest';
import { searchAddress, searchState } from './search-state.ts';

test.each([
  { query: 'Thừa Thiên', kind: '' },
  { query: '57-NQ/TW & 100 %', kind: 'document' },
  { query: '', kind: '' },
])('searchState(searchAddress($query, $kind)) is the same', (state) => {
  expect(searchState(searchAddress(state))).toEqual(state);
});

test('searchState(search) of a form as browsers send it', () => {
  expect(searchState('?q=+lai+chau+')).toEqual({ query: 'lai chau', kind: '' });
});
