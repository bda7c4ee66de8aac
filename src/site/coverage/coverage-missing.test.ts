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
