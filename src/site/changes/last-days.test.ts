import { expect, test } from 'vitest';
import { lastDays } from './last-days.ts';

const isNew = lastDays(30, '2026-03-20');

test('lastDays(days, until) counts back from a day, that day included', () => {
  expect(isNew('2026-03-20')).toBe(true);
  expect(isNew('2026-02-19')).toBe(true);
  expect(isNew('2026-02-18')).toBe(false);
});

test('lastDays(days, until) takes nothing from after the day', () => {
  expect(isNew('2026-03-21')).toBe(false);
});

test('lastDays(days, until) takes a month or a year only where all of it is in', () => {
  expect(isNew('2026-03')).toBe(true);
  expect(isNew('2026-02')).toBe(false);
  expect(isNew('2026')).toBe(false);
});
