import { expect, test } from 'vitest';
import { readerFor } from '../../locales/reader.ts';
import { dataView } from '../data/data-page.ts';
import { indicatorDataset, wholeDataset } from './json-ld-dataset.ts';
import { model } from '../model.ts';

const reader = readerFor('vi');
const whole = wholeDataset(reader);
const parts = [...model.indicators.values()].map((one) => indicatorDataset(one, reader));

test('wholeDataset(reader) offers the tables that the page of data offers', () => {
  const [csv, json] = dataView(reader).purposes[2]?.files ?? [];
  expect(whole['distribution']).toMatchObject([
    { encodingFormat: 'text/csv', contentUrl: `https://example.org${csv?.href ?? ''}` },
    { encodingFormat: 'application/json', contentUrl: `https://example.org${json?.href ?? ''}` },
    { encodingFormat: 'application/vnd.apache.parquet' },
  ]);
});

test('wholeDataset(reader) is dated and numbered like the release, in every language one thing', () => {
  const { version, date, licence } = model.about;
  expect(whole).toMatchObject({ version, dateModified: date, license: licence.url });
  expect(whole['url']).toBe('https://example.org/repo/vi/data/');
  expect(whole['@id']).toBe('https://example.org/repo/data/');
  expect(wholeDataset(readerFor('ru'))['@id']).toBe(whole['@id']);
});

test('indicatorDataset(indicator, reader) is a part of the whole', () => {
  expect(parts.length).toBeGreaterThan(0);
  expect(parts.filter(({ isPartOf }) => !JSON.stringify(isPartOf).includes('/repo/data/'))).toEqual(
    [],
  );
});

test('descriptions are as long as search engines for data ask, 50 to 5000 characters', () => {
  const lengths = [whole, ...parts].map(({ description }) =>
    typeof description === 'string' ? description.length : 0,
  );
  expect(Math.min(...lengths)).toBeGreaterThanOrEqual(50);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(5000);
});
