import { expect, test, vi } from 'vitest';
import { chartCsv } from '../exports/chart-data.ts';
import { locales } from '../locales/locales.ts';
import { readerFor } from '../locales/reader.ts';
import { charts } from './chart-catalogue.ts';
import { chartData } from './chart-data.ts';

vi.hoisted(() => {
  vi.stubEnv('SITE', 'https://example.org');
});

const english = readerFor('en');

test.each(charts)('every number in the table of $id is behind a number of its files', (chart) => {
  const { table } = chart.figure(english);
  const data = chartData(chart, english);
  const numbers = table.columns.flatMap(({ isNumber }, i) => (isNumber ? [i] : []));
  const shown = table.rows.flatMap((row) => numbers.flatMap((i) => row[i]?.text ?? []));
  const at = (key: string) => data.columns.findIndex((column) => column.key === key);
  const rows = numbers.length === 0 ? [] : data.rows;
  expect(rows.map((row) => row[at('shown')])).toEqual(shown);
  const silent = rows.filter((row) => row[at('value')] === null);
  expect(silent.filter((row) => /\d/.test(String(row[at('shown')])))).toEqual([]);
});

test.each(charts)(
  'the files of $id have the same columns and numbers in every language',
  (chart) => {
    const [first, ...others] = locales.map((locale) => {
      const { columns, rows } = chartData(chart, readerFor(locale));
      const at = columns.findIndex(({ key }) => key === 'value');
      return {
        keys: columns.map(({ key }) => key),
        values: rows.map((row) => row[at] ?? null).toSorted(),
      };
    });
    for (const other of others) expect(other).toEqual(first);
  },
);

test('columns have names of their own, so that no reader of CSV loses one', () => {
  for (const chart of charts) {
    const [header = ''] = chartCsv(chartData(chart, english)).split('\r\n');
    const names = header.split(',');
    expect(
      names.filter((name, i) => name === '' || names.indexOf(name) !== i),
      chart.id,
    ).toEqual([]);
  }
});
