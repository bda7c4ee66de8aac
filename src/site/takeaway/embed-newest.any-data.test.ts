import { expect, test } from 'vitest';
import { readerFor } from '../../locales/reader.ts';
import { charts } from '../figures/chart-catalogue.ts';
import { newestOf } from './embed-newest.ts';

const reader = readerFor('vi');

test('newestOf(chart, reader): claims that say the same stand as one, with everybody who says so', () => {
  for (const { id } of charts) {
    const texts = newestOf(id, reader).claims.map(
      ({ quantity, when }) => `${quantity.phrase} ${when}`,
    );
    expect(new Set(texts).size, id).toBe(texts.length);
  }
});
