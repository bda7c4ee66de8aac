import { describe, expect, test } from 'vitest';
import { formatFor } from './format.ts';

const en = formatFor('en');
const vi = formatFor('vi');

describe('large(value)', () => {
  test('uses words only where they lose nothing', () => {
    expect(en.large(7_500_000)).toBe('7.5 million');
    expect(en.large(7_512_345)).toBe('7,512,345');
    expect(vi.large(1.7e12)).toBe('1,7 nghìn tỷ');
    expect(vi.large(250e9)).toBe('250 tỷ');
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
  });

  test('writes intervals, open ones too', () => {
    expect(en.date('2025-07-01/2025-09-10')).toMatch(/^1 July\s–\s10 September 2025$/);
    expect(en.date('2026/..')).toBe('from 2026');
    expect(vi.date('2026/..')).toBe('từ 2026');
  });
});

test('percent(value) takes percent, not a fraction, and keeps the decimals of the source', () => {
  expect(en.percent(72.63)).toBe('72.63%');
  expect(vi.percent(72.63)).toBe('72,63%');
  expect(en.percent(100)).toBe('100%');
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
