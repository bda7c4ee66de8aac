import { expect, test } from 'vitest';
import { readerFor } from '../locales/reader.ts';
import { charts } from './figures/chart-catalogue.ts';

/** Charts of the country for tests, a few of each kind that surveys and mergers have. */
const stored = [
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

test.each(stored)('%s looks as it did', async (id) => {
  const chart = charts.find((one) => one.id === id);
  expect(chart, `${id} is not in the catalogue`).toBeDefined();
  const svg = chart?.figure(readerFor('vi')).drawAlone(680) ?? '';
  await expect(`${svg.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(`pictures/${id}.svg`);
});
