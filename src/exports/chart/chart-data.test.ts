import { csvParse } from 'd3-dsv';
import readXlsxFile from 'read-excel-file/node';
import { unzipSync, strFromU8 } from 'fflate';
import { expect, test } from 'vitest';
import { chartCsv, chartJson, type ChartData } from './chart-data.ts';
import { chartXlsx } from './chart-xlsx.ts';

const data: ChartData = {
  chart: 'online-dossier-rate',
  title: '=HYPERLINK("https://example.org")',
  subtitle: 'Phần trăm.',
  language: 'vi',
  columns: [
    { label: 'Địa phương', key: 'place', type: 'text' },
    { label: 'Giá trị', key: 'value', type: 'number' },
    { label: 'Cách hiển thị', key: 'shown', type: 'text' },
  ],
  rows: [
    ['Quảng Trị', 72.63, '72,63%'],
    ['=cmd|"/c calc"!A1', null, 'chưa có số liệu'],
    ['-Huế, "cố đô"', 0, '0%'],
  ],
  credit: {
    source: 'Nguồn: mst.gov.vn.',
    asOf: null,
    release: '2026.11.1',
    licence: 'CC-BY-4.0',
    address: 'https://example.org/vi/charts/online-dossier-rate.svg',
  },
  definitions: [{ name: 'Hồ sơ trực tuyến', text: '+ Tỷ lệ hồ sơ' }],
  sources: [{ name: 'mst.gov.vn', address: 'https://mst.gov.vn/a' }],
  translations: [],
};

const words = {
  data: 'Số liệu',
  notes: 'Ghi chú',
  title: 'Biểu đồ',
  source: 'Nguồn',
  asOf: 'Thời điểm',
  release: 'Bản dữ liệu',
  licence: 'Giấy phép',
  address: 'Địa chỉ',
  columns: 'Các cột',
};

test('a reader of CSV finds numbers, silence as nothing, and whose they are in each row', () => {
  const rows = csvParse(chartCsv(data));
  expect(rows.map(({ value }) => value)).toEqual(['72.63', '', '0']);
  expect(
    new Set(rows.map(({ release, licence, address }) => `${release} ${licence} ${address}`)),
  ).toEqual(new Set([`2026.11.1 CC-BY-4.0 ${data.credit.address}`]));
});

test('a column that was added later stands behind the credit, in every row', () => {
  const [place, value, shown] = data.columns;
  if (!place || !value || !shown) throw new Error('The example has three columns.');
  const columns = [place, { ...value, isAdded: true }, shown];
  const [header, row] = chartCsv({ ...data, columns }).split('\r\n');
  expect(header).toBe('place,shown,source,shown_as_of,release,licence,address,value');
  expect(row).toMatch(/,72\.63$/);
});

test('no cell begins like a formula', () => {
  const rows = csvParse(chartCsv(data));
  const cells = rows.flatMap((row) => Object.values(row));
  expect(cells.filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
});

test('a spreadsheet opens numbers as numbers, texts as texts, and a sheet of notes', async () => {
  const file = Buffer.from(chartXlsx(data, words));
  const [sheet, notes] = await readXlsxFile(file);
  expect(sheet?.data).toEqual([data.columns.map(({ label }) => label), ...data.rows]);
  expect(notes?.data).toEqual(
    expect.arrayContaining([
      ['Hồ sơ trực tuyến', '+ Tỷ lệ hồ sơ'],
      ['Giấy phép', 'CC-BY-4.0'],
      ['mst.gov.vn', 'https://mst.gov.vn/a'],
      ['Giá trị', 'value'],
    ]),
  );
  const xml = Object.entries(unzipSync(file)).filter(([name]) => name.includes('worksheets'));
  expect(xml.length).toBeGreaterThan(0);
  expect(xml.filter(([, bytes]) => strFromU8(bytes).includes('<f>'))).toEqual([]);
});

test('a workbook packed later has the same bytes', async () => {
  const first = Buffer.from(chartXlsx(data, words));
  await new Promise((resolve) => setTimeout(resolve, 2100));
  expect(Buffer.from(chartXlsx(data, words)).equals(first)).toBe(true);
});

test('JSON gives each row by the names of its columns', () => {
  const file: unknown = JSON.parse(chartJson(data, 'https://example.org/schema.json'));
  expect(file).toMatchObject({
    chart: 'online-dossier-rate',
    release: '2026.11.1',
    rows: [{ place: 'Quảng Trị', value: 72.63 }, { value: null }, { value: 0 }],
  });
});
