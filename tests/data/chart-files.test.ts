import { csvParse } from 'd3-dsv';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { chartCsv, chartJson, type ChartData } from '../../src/exports/chart/chart-data.ts';
import { chartXlsx } from '../../src/exports/chart/chart-xlsx.ts';
import { locales } from '../../src/locales/locales.ts';
import { readerFor } from '../../src/locales/reader.ts';
import { charts } from '../../src/site/figures/chart-catalogue.ts';
import { broadSurveys } from '../../src/site/figures/survey-view.ts';
import { model } from '../../src/site/model.ts';
import { chartData, sharedChartData } from '../../src/site/takeaway/chart-data.ts';
import { spread } from '../../src/stats/spread.ts';
import { kindOfChart } from '../chart-kinds.ts';

/** Every chart: what it draws and says is in its files, under names that a program knows. */

const english = readerFor('en');
const files = charts.map((chart) => ({ chart, data: sharedChartData(chart) }));

type Row = Readonly<Record<string, string | number | boolean | null>>;

function rowsOf({ columns, rows }: ChartData): readonly Row[] {
  return rows.map((row) => Object.fromEntries(columns.map(({ key }, i) => [key, row[i] ?? null])));
}

/** The same file without the rows of a role. */
function without(role: string, data: ChartData): ChartData {
  const at = data.columns.findIndex(({ key }) => key === 'role');
  return { ...data, rows: data.rows.filter((row) => row[at] !== role) };
}

describe('headlines', () => {
  test('each number of each headline stands in a row', () => {
    const missing = files.flatMap(({ chart, data }) =>
      unwritten(data).map((number) => `${chart.id}: ${number} of “${data.title}”`),
    );
    expect(missing).toEqual([]);
  });

  test.each([
    ['places-up', 'change'],
    ['largest-change', 'change'],
    ['regional-median', 'regions'],
  ])('a file without its %s is found out', (role, kind) => {
    const robbed = files.filter(({ chart }) => kindOfChart(chart.id) === kind);
    const found = robbed.filter(({ data }) => unwritten(without(role, data)).length > 0);
    // Some numbers stand in another row by chance.
    expect(found.length).toBeGreaterThan(robbed.length / 2);
  });
});

/** The numbers of a headline that no row of the file bears. */
function unwritten(data: ChartData): readonly string[] {
  const fields = data.rows.flatMap((row) => row.flatMap((field) => numbersIn(String(field ?? ''))));
  const known = new Set(fields.map(Number));
  return numbersIn(withoutNames(data.title)).filter((number) => !known.has(Number(number)));
}

/** Numbers as English writes them in a text. */
function numbersIn(text: string): readonly string[] {
  const digits = text.replaceAll(/(?<=\d),(?=\d{3}(?!\d))/g, '');
  return [...digits.matchAll(/\d+(?:\.\d+)?/g)].map(([number]) => number);
}

/** Names with digits in them, the longest first. */
const names = [...model.indicators.values(), ...model.units.values()]
  .map(({ name }) => name.en)
  .filter((name) => /\d/.test(name))
  .toSorted((a, b) => b.length - a.length);

function withoutNames(text: string): string {
  return names.reduce((left, name) => left.replaceAll(name, ''), text);
}

describe('marks', () => {
  test('each mark that names a row has one in the table', () => {
    const lost = files.flatMap(({ chart }) => {
      const { table, drawAlone } = chart.figure(english);
      const marked = [...drawAlone(640).matchAll(/ data-row="(\d+)"/g)].map(([, row]) => Number(row));
      return marked.filter((row) => table.rows[row] === undefined).map((row) => `${chart.id} ${row}`);
    });
    expect(lost).toEqual([]);
  });

  test('each reference that a chart of surveys draws is a row with its value and time', () => {
    expect(files.flatMap(lostReferences)).toEqual([]);
    const robbed = files.map(({ chart, data }) => ({ chart, data: without('median', data) }));
    expect(robbed.flatMap(lostReferences).length).toBeGreaterThan(50);
    const all = files.flatMap(({ chart }) => referencesOf(chart.id));
    expect(new Set(all.map(({ role }) => role))).toEqual(
      new Set(['median', 'lower-quartile', 'upper-quartile']),
    );
  });

  test('each square of the grid of coverage is a row', () => {
    const data = files.find(({ chart }) => chart.id === 'coverage')?.data;
    const squares = data ? rowsOf(data).filter(({ role }) => role === 'figures') : [];
    expect(squares.length).toBeGreaterThan(100);
    const told = new Set(model.observations.map((one) => `${one.place.id} ${one.indicator.id}`));
    const wrong = squares.filter((one) => !told.has(`${one['place_id']} ${one['indicator_id']}`));
    expect(wrong).toEqual([]);
  });
});

/** The references of a chart that none of its rows is. */
function lostReferences({ chart, data }: (typeof files)[number]): readonly string[] {
  const rows = rowsOf(data);
  return referencesOf(chart.id)
    .filter((wanted) => !rows.some((row) => fits(row, wanted)))
    .map((wanted) => `${chart.id}: ${JSON.stringify(wanted)}`);
}

interface Reference {
  readonly role: string;
  readonly value: number;
  readonly time: string;
}

/** What a chart draws beside the claims, found from the surveys themselves. */
function referencesOf(id: string): readonly Reference[] {
  const [indicator = ''] = id.split('.');
  const surveys = broadSurveys(indicator);
  const newest = surveys.slice(-1);
  switch (kindOfChart(id)) {
    case 'ranking':
      return newest.flatMap((survey) => spreadOf(survey, ['median']));
    case 'editions':
      return surveys.flatMap((one) => spreadOf(one, ['lower-quartile', 'median', 'upper-quartile']));
    case 'regions':
      return surveys.length < 2 ? [] : surveys.flatMap((survey) => spreadOf(survey, ['median']));
    default:
      return [];
  }
}

function spreadOf(
  { time, observations }: ReturnType<typeof broadSurveys>[number],
  roles: readonly ('lower-quartile' | 'median' | 'upper-quartile')[],
): readonly Reference[] {
  const found = spread(observations);
  if (found === undefined || observations[0]?.unit.style === 'rank') return [];
  const { lowerQuartile, median, upperQuartile } = found;
  const values = { 'lower-quartile': lowerQuartile, median, 'upper-quartile': upperQuartile };
  return roles.map((role) => ({ role, value: values[role], time }));
}

function fits(row: Row, { role, value, time }: Reference): boolean {
  const when = row['as_of'] ?? row['period'];
  return row['role'] === role && row['value'] === value && when === time;
}

describe('rows', () => {
  test('each says in words of no language what it is', () => {
    const unnamed = files.flatMap(({ chart, data }) =>
      rowsOf(data)
        .filter((row) => !isNamed(row))
        .map((row) => `${chart.id}: ${JSON.stringify(row)}`),
    );
    expect(unnamed.slice(0, 5)).toEqual([]);
  });

  test('times are as in ISO 8601 and EDTF', () => {
    const date = String.raw`\d{4}(-\d{2}(-\d{2})?)?`;
    const edtf = new RegExp(`^${date}(/(${date}|\\.\\.))?$`);
    const wrong = files.flatMap(({ chart, data }) =>
      rowsOf(data).flatMap((row) =>
        ['as_of', 'period', 'due', 'time']
          .map((key) => row[key] ?? null)
          .filter((time) => time !== null && !edtf.test(String(time)))
          .map((time) => `${chart.id}: ${String(time)}`),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('caveats of claims go with them', () => {
    const claims = new Map(model.observations.map((claim) => [claim.id, claim]));
    const lost = files.flatMap(({ chart, data }) =>
      rowsOf(data).flatMap((row) => {
        const claim = claims.get(String(row['figure_id']));
        if (claim === undefined || row['role'] !== 'claim') return [];
        const { note, scope, citations } = claim;
        const wanted = [note?.en ?? null, note?.vi ?? null, scope?.id ?? null, citations.length];
        const given = [row['note'], row['note_vi'], row['scope']].map((one) => one ?? null);
        const evidence = String(row['evidence']).split(' ').length;
        return JSON.stringify([...given, evidence]) === JSON.stringify(wanted) ? [] : [chart.id];
      }),
    );
    expect(lost).toEqual([]);
  });
});

/** A claim or goal by its id, silence by its place, a number computed here by its role, an event by its id. */
function isNamed(row: Row): boolean {
  if (row['event_id'] !== undefined && row['event_id'] !== null) return true;
  if (row['role'] === 'claim') return row['figure_id'] !== null || row['place_id'] !== null;
  return typeof row['role'] === 'string';
}

test('CSV, JSON and a workbook have the same rows, cell by cell, and no column twice', () => {
  expect(files.flatMap(faultsOf)).toEqual([]);
});

function faultsOf({ chart, data }: (typeof files)[number]): readonly string[] {
  const keys = data.columns.map(({ key }) => key);
  const cells = data.rows.map((row) => row.map((field) => String(field ?? '')));
  const csv = csvParse(chartCsv(data));
  const fromCsv = csv.map((row) => keys.map((key) => row[key]?.replace(/^'(?=[=+\-@])/, '')));
  const json = rowsOfJson(chartJson(data, 'https://example.org/chart.schema.json'));
  const fromJson = json.map((row) => keys.map((key) => String(row[key] ?? '')));
  const faults = [
    ...(new Set(keys).size === keys.length ? [] : [`${chart.id}: a column stands twice`]),
    ...(JSON.stringify(fromCsv) === JSON.stringify(cells) ? [] : [`${chart.id}.csv differs`]),
    ...(JSON.stringify(fromJson) === JSON.stringify(cells) ? [] : [`${chart.id}.json differs`]),
  ];
  const own = chartData(chart, readerFor(locales[cells.length % locales.length] ?? 'en'));
  const labels = own.columns.map(({ label }) => label);
  const written = [labels, ...own.rows].flatMap((row) => row.filter((field) => field !== null));
  const isSame =
    JSON.stringify(cellsOfWorkbook(chartXlsx(own, english.words.workbook))) ===
    JSON.stringify(written.map(String));
  return isSame && new Set(labels).size === labels.length
    ? faults
    : [...faults, `${chart.id} ${own.language}.xlsx differs`];
}

/** What stands in the first sheet, cell by cell; a sample of workbooks is opened by a whole reader elsewhere. */
function cellsOfWorkbook(file: Uint8Array): readonly string[] {
  const sheet = strFromU8(unzipSync(file)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  return [...sheet.matchAll(/<(?:t xml:space="preserve"|v)>([^<]*)</g)].map(([, text = '']) =>
    text
      .replaceAll('&quot;', '"')
      .replaceAll('&gt;', '>')
      .replaceAll('&lt;', '<')
      .replaceAll('&amp;', '&'),
  );
}

function rowsOfJson(text: string): readonly Row[] {
  const file: unknown = JSON.parse(text);
  return isFile(file) ? file.rows : [];
}

function isFile(file: unknown): file is { readonly rows: readonly Row[] } {
  return typeof file === 'object' && file !== null && 'rows' in file && Array.isArray(file.rows);
}
