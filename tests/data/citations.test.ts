import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { defaultLocale } from '../../src/locales/locales.ts';
import { readerFor } from '../../src/locales/reader.ts';
import { wholeDataset } from '../../src/site/api/json-ld-dataset.ts';
import { charts } from '../../src/site/figures/chart-catalogue.ts';
import { model } from '../../src/site/model.ts';
import { citables, citedData } from '../../src/site/takeaway/cite-files.ts';
import { citedChart } from '../../src/site/takeaway/chart-downloads.ts';

const reader = readerFor(defaultLocale);
const works = [
  ...citables.map((citable) => citedData(citable, reader)),
  ...charts.map((chart) => citedChart(chart, reader)),
];

test('a key is that of one work, and a work is cited in one language', () => {
  const keys = works.map(({ id }) => id);
  expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  expect(new Set(works.map(({ language }) => language))).toEqual(new Set([defaultLocale]));
});

test('CITATION.cff cites the newest release', () => {
  const { version, date } = model.about;
  expect(parse(readFileSync('CITATION.cff', 'utf8'))).toMatchObject({
    version,
    'date-released': date,
  });
});

test('CITATION.cff, the files of the dataset and its page name one author and one title', () => {
  const [dataset] = works;
  const file: unknown = parse(readFileSync('CITATION.cff', 'utf8'));
  expect(file).toMatchObject({ title: dataset?.title, authors: [{ name: dataset?.author }] });
  expect(wholeDataset(reader)).toMatchObject({
    name: dataset?.title,
    creator: { name: dataset?.author },
  });
});
