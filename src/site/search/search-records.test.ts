import { expect, test } from 'vitest';
import type { Locale } from '../../locales/locales.ts';
import { readerFor } from '../../locales/reader.ts';
import { goals } from '../views/target-reading.ts';
import { searchRecords } from './search-records.ts';

function recordAt(path: string, locale: Locale = 'vi') {
  const { records } = searchRecords(readerFor(locale));
  const record = records.find(({ href }) => href === path);
  if (record === undefined) throw new Error(`Nothing is found at ${path}.`);
  return record;
}

test('a province is found by its former names and by its name in one word', () => {
  const { names, words, line } = recordAt('/repo/vi/provinces/hue/');
  expect(names).toContain('Thừa Thiên Huế');
  expect(words).toContain('thuathienhue');
  expect(line).toMatch(/^Thành phố Huế · /);
});

test('the successor is found by its former units, and they name it', () => {
  expect(recordAt('/repo/vi/provinces/ho-chi-minh/').units).toContain('Bình Dương');
  expect(recordAt('/repo/vi/provinces/binh-duong/').line).toContain('nay thuộc Hồ Chí Minh');
});

test('a unit that kept its name is no former unit of itself', () => {
  expect(recordAt('/repo/vi/provinces/can-tho/').units).not.toContain('Cần Thơ');
});

test('an indicator shows its newest national figure with place and date', () => {
  expect(recordAt('/repo/indicators/tasks-completed/', 'en').line).toBe(
    '1,227 tasks / 1,272 tasks · Viet Nam · 2025 · 3 figures',
  );
});

test('a goal that several documents set alike is found once, and names them all', () => {
  const { records } = searchRecords(readerFor('en'));
  const found = records.filter(({ kind }) => kind === 'target');
  expect(found).toHaveLength(goals.length);
});

test('what is past its date without a result is found by that, and its line says so', () => {
  const { records } = searchRecords(readerFor('vi'));
  const overdue = records.filter(({ states }) => states.includes('quá hạn'));
  const kinds = new Set(overdue.map(({ kind }) => kind));
  expect(kinds).toEqual(new Set(['directive', 'target', 'page']));
  for (const { kind, line } of overdue) {
    if (kind !== 'page') expect(line).toMatch(/quá hạn [\d.]+ ngày/);
  }
});

test('a goal is found by the word for goals and by the year it is due, and so is what sets most of them', () => {
  const { records } = searchRecords(readerFor('vi'));
  for (const { kind, words } of records) {
    if (kind === 'target') expect(words.join('. ')).toMatch(/mục tiêu\..*mục tiêu đến năm \d{4}/);
  }
  const ofYear = records.filter(({ states }) => states.includes('mục tiêu đến năm 2030'));
  expect(ofYear.map(({ kind }) => kind)).toEqual(['document', 'page']);
});

test('what ranks provinces is found by asking which is worst, the page of who is behind above all', () => {
  const { records } = searchRecords(readerFor('vi'));
  const asked = 'tỉnh nào kém nhất';
  expect(recordAt('/repo/vi/behind/').states).toContain(asked);
  const found = records.filter(({ words }) => words.includes(asked));
  expect(found.length).toBeGreaterThan(0);
  expect(new Set(found.map(({ kind }) => kind))).toEqual(new Set(['indicator']));
});

test('the newest meeting is found as such, and no other', () => {
  const { records } = searchRecords(readerFor('vi'));
  const newest = records.filter(({ states }) => states.includes('phiên họp mới nhất'));
  expect(newest.map(({ kind }) => kind).toSorted()).toEqual(['meeting', 'page']);
});

test('a province is found by the archipelago that belongs to it', () => {
  expect(recordAt('/repo/vi/provinces/da-nang/').names).toContain('Hoàng Sa');
  expect(recordAt('/repo/vi/provinces/khanh-hoa/').names).toContain('Trường Sa');
});
