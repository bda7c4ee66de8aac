import { expect, test } from 'vitest';
import { precisionOf, writtenDates, yearEnding } from './written-dates.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const full = (time: string) =>
  (['en', 'vi', 'uk', 'ru'] as const).map((locale) => plain(writtenDates(locale).full(time)));
const pair = (from: string, to: string) =>
  (['en', 'vi', 'uk', 'ru'] as const).map((locale) =>
    writtenDates(locale).pair(from, to).map(plain).join(' | '),
  );

test('full(edtf) is as exact as the source', () => {
  expect(full('2025')).toEqual(['2025', 'năm 2025', '2025 р.', '2025 г.']);
  expect(full('2025-08')).toEqual([
    'August 2025',
    'tháng 8/2025',
    'серпень 2025 р.',
    'август 2025 г.',
  ]);
  expect(full('2025-09-23')).toEqual([
    '23 September 2025',
    '23/9/2025',
    '23 вересня 2025 р.',
    '23 сентября 2025 г.',
  ]);
});

test('full(edtf) writes intervals, with one year and the dash their parts need', () => {
  expect(full('2016/2020')).toEqual([
    '2016–2020',
    'giai đoạn 2016–2020',
    '2016–2020 рр.',
    '2016–2020 гг.',
  ]);
  expect(full('2025-01/2025-03')[0]).toBe('January–March 2025');
  expect(full('2025-07-01/2025-09-10')[0]).toBe('1 July – 10 September 2025');
  expect(full('2025-07-01/2025-09-10')[1]).toBe('1/7–10/9/2025');
});

test('pair(from, to) says one year once', () => {
  expect(pair('2025-08', '2025-10')).toEqual([
    'August | October 2025',
    'tháng 8 | tháng 10/2025',
    'серпень | жовтень 2025 р.',
    'август | октябрь 2025 г.',
  ]);
  expect(pair('2024-08', '2025-10')[0]).toBe('August 2024 | October 2025');
  expect(pair('2025', '2025-10')[0]).toBe('2025 | October 2025');
});

test('the year is kept on its line in Ukrainian and Russian', () => {
  expect(writtenDates('ru').full('2025')).toBe('2025\u00a0г.');
});

test('precisionOf(edtf) and yearEnding(edtf)', () => {
  expect(['2025', '2025-08', '2025-08-01', '2025/2026', '2025/..'].map(precisionOf)).toEqual([
    'year',
    'month',
    'day',
    'span',
    'open',
  ]);
  expect([yearEnding('2025-12-31'), yearEnding('2025-12-30')]).toEqual(['2025', undefined]);
});
