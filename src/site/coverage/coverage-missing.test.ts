import { expect, test } from 'vitest';
import { readerFor } from '../../locales/reader.ts';
import { missingView } from './coverage-missing.ts';
import { observationsOfIndicator } from '../views/observations.ts';
import { coveredPlaces } from '../figures/provincial-coverage.ts';

const indicators = missingView(readerFor('en')).flatMap((group) => group.indicators);
const fibre = indicators.find(({ id }) => id === 'missing-communes-with-fibre');

test('missingView(reader) answers which provinces have not reported fibre', () => {
  const told = new Set(observationsOfIndicator('communes-with-fibre').map(({ place }) => place.id));
  const reported = coveredPlaces.filter(({ place }) => told.has(place));
  expect(fibre?.count).toBe(`${String(reported.length)} of 34 reported`);
});

test('missingView(reader) names those who did where they are few, else those who did not', () => {
  for (const { count, before, names } of indicators) {
    const reported = Number(/^\d+/.exec(count)?.[0]);
    const listed = names === '' ? 0 : names.split(', ').length;
    expect([count, listed]).toEqual([
      count,
      before === 'Not reported by any but:' ? reported : 34 - reported,
    ]);
  }
});
