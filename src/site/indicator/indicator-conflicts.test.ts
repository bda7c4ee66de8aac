import { expect, test } from 'vitest';
import { readerFor } from '../../locales/reader.ts';
import { find } from '../../model/lookup.ts';
import { model } from '../model.ts';
import { indicatorConflicts } from './indicator-conflicts.ts';

const en = readerFor('en');
const conflictsOf = (id: string) => indicatorConflicts(find(model.indicators, id), en);

test('indicatorConflicts(indicator, reader) puts what the same reports disagree about into one table', () => {
  const [population, ...others] = conflictsOf('population');
  expect(others).toEqual([]);
  expect(population?.table.rows.length).toBeGreaterThan(50);
  expect(population?.sides.length).toBe(2);
});

test('indicatorConflicts(indicator, reader) has a note of each side, and the reason in words', () => {
  const [services] = conflictsOf('essential-services-online');
  expect(services?.sides.map(({ notes }) => notes.map(({ text }) => text))).toEqual([
    ['Of the first list of 25 services.'],
    ['Of the longer list of 53 services.'],
  ]);
  expect(services?.reasons[0]).toMatch(/^Their notes differ/);
});
