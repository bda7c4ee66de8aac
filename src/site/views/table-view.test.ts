import { expect, test } from 'vitest';
import { nameColumn, type Column, type TableView } from './table-view.ts';

const tableOf = (columns: readonly Column[], length: number): TableView => ({
  caption: 'x',
  columns,
  rows: Array.from({ length }, () => columns.map(() => ({ text: 'x' }))),
});
const place = { label: 'Place' };
const value = { label: 'Value', isNumber: true };
const date = { label: 'Date', isTime: true };

test('nameColumn(table) is the first column that holds neither numbers nor dates', () => {
  expect(nameColumn(tableOf([place, value], 9))).toBe(0);
  expect(nameColumn(tableOf([date, place, value], 9))).toBe(1);
});

test('nameColumn(table) is undefined for dates with numbers and for what is seen at once', () => {
  expect(nameColumn(tableOf([date, value], 40))).toBeUndefined();
  expect(nameColumn(tableOf([place, value], 8))).toBeUndefined();
});
