import { describe, expect, test } from 'vitest';
import { searchKinds } from '../../exports/search-record.ts';
import { locales } from '../../locales/locales.ts';
import { readerFor } from '../../locales/reader.ts';
import { searchRecords } from './search-records.ts';

function recordAt(path: string, locale: (typeof locales)[number] = 'vi') {
  const { records } = searchRecords(readerFor(locale));
  const record = records.find(({ href }) => href === path);
  if (record === undefined) throw new Error(`Nothing is found at ${path}.`);
  return record;
}

describe.each(locales)('searchRecords(reader) in %s', (locale) => {
  const { language, records } = searchRecords(readerFor(locale));

  test('has things of every kind, each at an address of its own', () => {
    expect(language).toBe(locale);
    expect(new Set(records.map(({ kind }) => kind))).toEqual(new Set(searchKinds));
    expect(new Set(records.map(({ href }) => href)).size).toBe(records.length);
  });

  test('says of each what it is', () => {
    const silent = records.filter(({ kind, title, line }) => !title || (!line && kind !== 'page'));
    expect(silent).toEqual([]);
  });
});

test('a province is found by its former names and by its name in one word', () => {
  const { names, words, line } = recordAt('/vi/provinces/hue/');
  expect(names).toContain('Thừa Thiên Huế');
  expect(words).toContain('thuathienhue');
  expect(line).toMatch(/^Thành phố Huế · /);
});

test('the successor is found by its former units, and they name it', () => {
  expect(recordAt('/vi/provinces/ho-chi-minh/').units).toContain('Bình Dương');
  expect(recordAt('/vi/provinces/binh-duong/').line).toContain('nay thuộc Hồ Chí Minh');
});

test('a unit that kept its name is no former unit of itself', () => {
  expect(recordAt('/vi/provinces/can-tho/').units).not.toContain('Cần Thơ');
});

test('an indicator shows its newest national figure with place and date', () => {
  expect(recordAt('/indicators/tasks-completed/', 'en').line).toMatch(/^.+ · Viet Nam · as of /);
});

test('what one document sets in the same words for two dates is found once, with both', () => {
  const { records } = searchRecords(readerFor('en'));
  const twice = records.filter(({ kind, line }) => kind === 'target' && line.includes('; '));
  expect(twice.length).toBeGreaterThan(0);
  for (const { line } of twice) expect(line.match(/By: /g)?.length).toBeGreaterThan(1);
});
