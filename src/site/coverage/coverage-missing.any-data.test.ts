import { expect, test } from 'vitest';
import { readerFor } from '../../locales/reader.ts';
import { coveredIndicators, coveredPlaces } from '../figures/provincial-coverage.ts';
import { missingOf } from './coverage-missing.ts';

const indicators = coveredIndicators.map((indicator) => missingOf(indicator, readerFor('en')));

test('missingOf(indicator, reader) names those who did where they are few, else those who did not', () => {
  for (const { count, before, names } of indicators) {
    const reported = Number(/^\d+/.exec(count)?.[0]);
    const listed = names === '' ? 0 : names.split(', ').length;
    expect([count, listed]).toEqual([
      count,
      before === 'Not reported by any but:' ? reported : coveredPlaces.length - reported,
    ]);
  }
});
