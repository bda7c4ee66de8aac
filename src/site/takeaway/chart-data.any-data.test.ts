import { csvParse } from 'd3-dsv';
import readXlsxFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { kindOfChart } from '../../../tests/chart-kinds.ts';
import { sampled } from '../../../tests/sampled.ts';
import { chartCsv, chartJson } from '../../exports/chart/chart-data.ts';
import { chartXlsx } from '../../exports/chart/chart-xlsx.ts';
import { observationsCsv } from '../../exports/tables/observations-csv.ts';
import { locales } from '../../locales/locales.ts';
import { readerFor } from '../../locales/reader.ts';
import { charts } from '../figures/chart-catalogue.ts';
import { chartData } from './chart-data.ts';
import { model } from '../model.ts';

const english = readerFor('en');
const sample = sampled(charts, { name: ({ id }) => id, kind: ({ id }) => kindOfChart(id) });

test.each(sample)('every number in the table of $id is behind a number of its files', (chart) => {
  const { table } = chart.figure(english);
  const data = chartData(chart, english);
  const numbers = table.columns.flatMap(({ isNumber }, i) => (isNumber ? [i] : []));
  const shown = table.rows.flatMap((row) => numbers.flatMap((i) => row[i]?.text ?? []));
  const at = (key: string) => data.columns.findIndex((column) => column.key === key);
  const rows = numbers.length === 0 ? [] : data.rows.slice(0, shown.length);
  expect(rows.map((row) => row[at('shown')])).toEqual(shown);
  const silent = rows.filter((row) => row[at('value')] === null);
  expect(silent.filter((row) => /\d/.test(String(row[at('shown')])))).toEqual([]);
});

test.each(sample)(
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
  for (const chart of sample) {
    const [header = ''] = chartCsv(chartData(chart, english)).split('\r\n');
    const names = header.split(',');
    expect(
      names.filter((name, i) => name === '' || names.indexOf(name) !== i),
      chart.id,
    ).toEqual([]);
  }
});

test('no two columns of a workbook have one name, in no language', () => {
  const twice = sample.flatMap((chart) =>
    locales.flatMap((locale) => {
      const labels = chartData(chart, readerFor(locale)).columns.map(({ label }) => label);
      return labels
        .filter((label, i) => label === '' || labels.indexOf(label) !== i)
        .map((label) => `${chart.id} ${locale}: ${label}`);
    }),
  );
  expect(twice).toEqual([]);
});

/** The value of each claim as the API gives it. */
const published = new Map(
  csvParse(observationsCsv(model.observations)).map(({ id, value }) => [id ?? '', Number(value)]),
);

test.each(sample)('CSV, workbook, JSON and API give the same numbers of $id', async (chart) => {
  const data = chartData(chart, english);
  const keys = data.columns.map(({ key }) => key);
  const value = keys.indexOf('value');
  const figure = keys.indexOf('figure_id');
  const numbers = value < 0 ? [] : data.rows.map((row) => row[value] ?? null);

  const csv = csvParse(chartCsv(data));
  const json: unknown = JSON.parse(chartJson(data, 'https://example.org/chart.schema.json'));
  const [sheet] = await readXlsxFile(Buffer.from(chartXlsx(data, english.words.workbook)));
  const sheetRows = sheet?.data.slice(1) ?? [];

  expect(csv.map((row) => row['value']).map(numberOf)).toEqual(
    csv.map((_, i) => numbers[i] ?? null),
  );
  expect(csv).toHaveLength(data.rows.length);
  const given =
    value < 0 ? data.rows.map(() => ({})) : numbers.map((number) => ({ value: number }));
  expect(json).toMatchObject({ rows: given });
  if (value >= 0) expect(sheetRows.map((row) => row[value] ?? null)).toEqual(numbers);
  const known = data.rows.filter((row) => published.has(String(row[figure])));
  expect(known.map((row) => row[value])).toEqual(
    known.map((row) => published.get(String(row[figure]))),
  );
});

function numberOf(text: string | undefined): number | null {
  return text === undefined || text === '' ? null : Number(text);
}
