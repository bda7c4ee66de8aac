import { expect, test } from 'vitest';
import { indicatorOf, unitOf } from '../../../tests/builders.ts';
import { readerFor } from '../../locales/reader.ts';
import { valueWriter } from './survey-view.ts';

const score = indicatorOf({ unit: unitOf({ id: 'index-points', style: 'index' }), decimals: 2 });
const claims = (...values: readonly number[]) => values.map((value) => ({ value }));

test('valueWriter(indicator, observations, reader) writes as many decimals for all', () => {
  const write = valueWriter(score, claims(44.415, 44.1, 43), readerFor('vi'));
  expect([44.415, 44.1, 43, -0.5].map(write)).toEqual(['44,42', '44,10', '43,00', '-0,50']);
});

test('valueWriter(indicator, observations, reader) adds no decimals that nobody printed', () => {
  expect(valueWriter(score, claims(44, 1043), readerFor('en'))(1043)).toBe('1,043');
  expect(valueWriter(score, claims(44.5, 43), readerFor('en'))(43)).toBe('43.0');
});

test('valueWriter(indicator, observations, reader) keeps a percent sign last', () => {
  const share = indicatorOf({ decimals: 1 });
  const said = (locale: 'en' | 'ru') => valueWriter(share, claims(7.25, 8), readerFor(locale))(8);
  expect([said('en'), said('ru')]).toEqual(['8.0%', '8,0\u00a0%']);
});
