import { expect, test } from 'vitest';
import { readerFor } from '../locales/reader.ts';
import { charts } from './figures/chart-catalogue.ts';

/**
 * Real charts of editions that are closed and of units that are gone, so that a new figure changes
 * none of them; what moves with the data is stored on examples (src/charts/pictures).
 */
const closed = [
  'papi-score.map',
  'papi-score.tiles',
  'papi-score.ranking',
  'papi-score.editions',
  'papi-score.change',
  'papi-score.regions',
  'indices.bac-giang',
  'dti-rank.bac-giang',
  'merger',
  'merger.lam-dong',
];

test.each(closed)('%s looks as it did', async (id) => {
  const chart = charts.find((one) => one.id === id);
  expect(chart, `${id} is not in the catalogue`).toBeDefined();
  const svg = chart?.figure(readerFor('vi')).drawAlone(680) ?? '';
  await expect(`${svg.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(`pictures/${id}.svg`);
});
