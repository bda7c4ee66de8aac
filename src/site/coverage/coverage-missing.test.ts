import { expect, test } from 'vitest';
import { readerFor } from '../../locales/reader.ts';
import { missingOf } from './coverage-missing.ts';
import { observationsOfIndicator } from '../views/observations.ts';
import { coveredIndicators, coveredPlaces } from '../figures/provincial-coverage.ts';

const indicators = coveredIndicators.map((indicator) => missingOf(indicator, readerFor('en')));

test('missingOf(indicator, reader) answers how many provinces have reported an indicator', () => {
  expect(indicators.length).toBeGreaterThan(0);
  for (const { id, count } of indicators) {
    const claims = observationsOfIndicator(id.replace('missing-', ''));
    const told = new Set(claims.map(({ place }) => place.id));
    const reported = coveredPlaces.filter(({ place }) => told.has(place));
    expect(count, id).toBe(`${String(reported.length)} of 34 reported`);
  }
});
