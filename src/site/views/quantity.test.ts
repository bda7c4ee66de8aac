import { expect, test } from 'vitest';
import { unitOf } from '../../../tests/builders.ts';
import { readerFor } from '../../locales/reader.ts';
import { quantity } from './quantity.ts';

const en = readerFor('en');
const vi = readerFor('vi');
const rank = unitOf({
  id: 'rank',
  style: 'rank',
  forms: { en: { other: 'rank' }, vi: { other: 'hạng' } },
});
const tasks = unitOf({
  id: 'tasks',
  style: 'count',
  forms: { en: { one: 'task', other: 'tasks' }, vi: { other: 'nhiệm vụ' } },
});
const points = unitOf({
  id: 'percentage-points',
  style: 'points',
  forms: { en: { other: 'percentage points' }, vi: { other: 'điểm phần trăm' } },
});

test('quantity(…) never loses the bound', () => {
  const claim = { value: 6_600_000, bound: 'more-than', unit: tasks } as const;
  expect(quantity(claim, en).phrase).toBe('more than 6.6 million tasks');
  expect(quantity(claim, vi).phrase).toBe('hơn 6,6 triệu nhiệm vụ');
});

test('quantity(…) says one task, but 270 tasks', () => {
  expect(quantity({ value: 1, bound: 'exact', unit: tasks }, en).phrase).toBe('1 task');
  expect(quantity({ value: 270, bound: 'exact', unit: tasks }, en).phrase).toBe('270 tasks');
});

test('quantity(…) of a rank is an ordinal, or “top” when it is a limit', () => {
  expect(quantity({ value: 18, bound: 'exact', unit: rank }, en).phrase).toBe('18th');
  expect(quantity({ value: 18, bound: 'at-most', unit: rank }, en).phrase).toBe('top 18');
  expect(quantity({ value: 18, bound: 'at-most', unit: rank }, vi).phrase).toBe('tốp 18');
});

test('quantity(…) of a change bears its sign and keeps points apart from percent', () => {
  const change = { value: 1.2, bound: 'exact', unit: points, isChange: true } as const;
  expect(quantity(change, en).phrase).toBe('+1.2 percentage points');
  expect(quantity({ ...change, unit: unitOf() }, en).phrase).toBe('+1.2%');
});
