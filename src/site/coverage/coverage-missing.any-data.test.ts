import { expect, test } from 'vitest';
import { readerFor } from '../../locales/reader.ts';
import { coveredPlaces } from '../figures/provincial-coverage.ts';
import { missingView } from './coverage-missing.ts';

const indicators = missingView(readerFor('en')).flatMap((group) => group.indicators);

test('missingView(reader) names those who did where they are few, else those who did not', () => {
  for (const { count, before, names } of indicators) {
    const reported = Number(/^\d+/.exec(count)?.[0]);
    const listed = names === '' ? 0 : names.split(', ').length;
    expect([count, listed]).toEqual([
      count,
      before === 'Not reported by any but:' ? reported : coveredPlaces.length - reported,
    ]);
  }
});
