import { describe, expect, test } from 'vitest';
import { formatFor } from './format.ts';

const en = formatFor('en');
const vi = formatFor('vi');
const uk = formatFor('uk');
const ru = formatFor('ru');

describe('large(value)', () => {
  test('uses words only where they lose nothing', () => {
    expect(en.large(7_500_000)).toBe('7.5 million');
    expect(en.large(7_512_345)).toBe('7,512,345');
    expect(vi.large(1.7e12)).toBe('1,7 nghìn tỷ');
    expect(vi.large(16.716e12)).toBe('16.716 tỷ');
    expect(vi.large(250e9)).toBe('250 tỷ');
    expect(uk.large(7_500_000)).toBe('7,5 мільйона');
    expect(ru.large(1.7e12)).toBe('1,7 триллиона');
  });

  test('leaves smaller numbers in digits', () => {
    expect(en.large(12_000)).toBe('12,000');
    expect(vi.large(8130)).toBe('8.130');
  });
});

describe('date(edtf)', () => {
  test('is as exact as the source, never more', () => {
    expect(en.date('2025-09-23')).toBe('23 September 2025');
    expect(en.date('2025-09')).toBe('September 2025');
    expect(en.date('2025')).toBe('2025');
    expect(vi.date('2025-09-23')).toBe('23/9/2025');
    expect(vi.date('2025-09')).toBe('tháng 9 năm 2025');
    expect(uk.date('2025-09-23')).toBe('23 вересня 2025\u00a0р.');
    expect(ru.date('2025-09')).toBe('сентябрь 2025\u00a0г.');
  });

  test('keeps the word for a year, which holds in every case of the sentence', () => {
    expect(uk.date('2025')).toBe('2025\u00a0р.');
    expect(uk.date('2025/2030')).toBe('2025–2030\u00a0рр.');
    expect(ru.date('2025/2030')).toBe('2025–2030\u00a0гг.');
  });

  test('writes intervals, open ones too', () => {
    expect(en.date('2025-07-01/2025-09-10')).toMatch(/^1 July\s–\s10 September 2025$/);
    expect(en.date('2026/..')).toBe('from 2026');
    expect(vi.date('2026/..')).toBe('từ năm 2026');
    expect(uk.date('2025-01/2025-03')).toBe('січень – березень 2025\u00a0р.');
    expect(ru.date('2024-11/2025-03')).toBe('ноябрь 2024\u00a0г. – март 2025\u00a0г.');
  });

  test('puts the beginning of an open interval into the genitive', () => {
    expect(uk.date('2026/..')).toBe('від 2026\u00a0р.');
    expect(uk.date('2025-09/..')).toBe('від вересня 2025\u00a0р.');
    expect(ru.date('2024-07-01/..')).toBe('с 1 июля 2024\u00a0г.');
    expect(ru.date('2024-07-02/..')).toBe('со 2 июля 2024\u00a0г.');
  });
});

test('axisDate(utc, precision) leaves out the word for a year', () => {
  const day = Date.UTC(2025, 8, 23);
  expect(uk.axisDate(day, 'month')).toBe('вер. 2025');
  expect(ru.axisDate(day, 'day')).toBe('23 сент. 2025');
  expect(en.axisDate(day, 'year')).toBe('2025');
});

test('percent(value) takes percent, not a fraction, and keeps the decimals of the source', () => {
  expect(en.percent(72.63)).toBe('72.63%');
  expect(vi.percent(72.63)).toBe('72,63%');
  expect(en.percent(100)).toBe('100%');
  expect(uk.percent(72.63)).toBe('72,63\u00a0%');
  expect(ru.percent(72.63)).toBe('72,63\u00a0%');
});

test('signed(value) has the minus of the language', () => {
  expect(en.signed(-2.5)).toBe('-2.5');
  expect(vi.signed(25e12)).toBe('+25 nghìn tỷ');
  expect(uk.signed(-2.5)).toBe('−2,5');
  expect(ru.signedPercent(-2.5)).toBe('−2,5\u00a0%');
  expect(ru.signed(3)).toBe('+3');
});

test('ordinal(value) follows the language', () => {
  expect([1, 2, 3, 4, 13, 18, 21].map(en.ordinal)).toEqual([
    '1st',
    '2nd',
    '3rd',
    '4th',
    '13th',
    '18th',
    '21st',
  ]);
  expect(vi.ordinal(18)).toBe('thứ 18');
  expect([1, 2, 3, 4, 7, 11, 18, 23, 40, 48].map(uk.ordinal)).toEqual([
    '1-ше',
    '2-ге',
    '3-тє',
    '4-те',
    '7-ме',
    '11-те',
    '18-те',
    '23-тє',
    '40-ве',
    '48-ме',
  ]);
  expect(ru.ordinal(18)).toBe('18-е');
});

test('compare(a, b) sorts Vietnamese letters where a reader looks for them', () => {
  expect(['Huế', 'Đà Nẵng', 'Hà Nội', 'Cà Mau', 'Điện Biên'].sort(vi.compare)).toEqual([
    'Cà Mau',
    'Đà Nẵng',
    'Điện Biên',
    'Hà Nội',
    'Huế',
  ]);
});
