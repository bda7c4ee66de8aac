import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { figureRows, rowsNamed, spokenRow } from './figure-rows.ts';

const { document } = new JSDOM(`
  <table>
    <thead><tr><th>Place</th><th>Newest</th></tr></thead>
    <tbody>
      <tr><th><span lang="vi">Quảng Trị</span></th><td>72%<small>of Huế, 2025</small></td></tr>
      <tr><th>Huế</th><td>64%</td></tr>
    </tbody>
  </table>`).window;
const table = document.querySelector('table');
const rows = table ? figureRows(table) : [];

test('figureRows(table) reads each cell with the head of its column and its language', () => {
  expect(rows.map(({ cells }) => cells)).toEqual([
    [
      { label: 'Place', text: 'Quảng Trị', lang: 'vi' },
      { label: 'Newest', text: '72% of Huế, 2025', lang: '' },
    ],
    [
      { label: 'Place', text: 'Huế', lang: '' },
      { label: 'Newest', text: '64%', lang: '' },
    ],
  ]);
});

test('spokenRow(row) is one sentence', () => {
  expect(rows.map(spokenRow)).toEqual(['Quảng Trị; Newest: 72% of Huế, 2025', 'Huế; Newest: 64%']);
});

test('rowsNamed(rows, query, column) prefers names to whatever else is said', () => {
  expect(rowsNamed(rows, 'quang tri', 0)).toEqual([0]);
  expect(rowsNamed(rows, 'hue', 0)).toEqual([1]);
  expect(rowsNamed(rows, '2025', 0)).toEqual([0]);
});

test('rowsNamed(rows, query, column) finds nothing for nothing', () => {
  expect(rowsNamed(rows, ' ', 0)).toEqual([]);
  expect(rowsNamed(rows, 'sài gòn', 0)).toEqual([]);
});
