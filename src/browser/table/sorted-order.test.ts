import { expect, test } from 'vitest';
import { sortedOrder } from './sorted-order.ts';

const { compare } = new Intl.Collator('vi');

test('sortedOrder(keys, direction) sorts numbers by value, and silence last both ways', () => {
  expect(sortedOrder([10, undefined, 9, 100], 'ascending', compare)).toEqual([2, 0, 3, 1]);
  expect(sortedOrder([10, undefined, 9, 100], 'descending', compare)).toEqual([3, 0, 2, 1]);
});

test('sortedOrder(keys, direction) sorts words as the language does', () => {
  expect(sortedOrder(['Đồng Nai', 'Huế', 'Cà Mau'], 'ascending', compare)).toEqual([2, 0, 1]);
});

test('sortedOrder(keys, direction) leaves equal ones as they stood', () => {
  expect(sortedOrder([1, 1, 0], 'descending', compare)).toEqual([0, 1, 2]);
});

test('sortedOrder(keys, direction) puts numbers before words', () => {
  expect(sortedOrder(['a', 3], 'ascending', compare)).toEqual([1, 0]);
  expect(sortedOrder(['a', 3], 'descending', compare)).toEqual([1, 0]);
});
