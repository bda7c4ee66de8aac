import { expect, test } from 'vitest';
import { locales } from '../../locales/locales.ts';
import { readerFor } from '../../locales/reader.ts';
import { find } from '../../model/lookup.ts';
import { claimsInConflict, indicatorConflicts } from './indicator-conflicts.ts';
import { model } from '../model.ts';
import { observationsOfIndicator } from '../views/observations.ts';
import { lineHref } from '../links/repository-links.ts';

const en = readerFor('en');
const indicators = [...model.indicators.values()];
const conflictsOf = (id: string) => indicatorConflicts(find(model.indicators, id), en);

test('indicatorConflicts(indicator, reader) shows every claim that contradicts another, once', () => {
  for (const indicator of indicators) {
    const shown = indicatorConflicts(indicator, en).flatMap(({ table }) =>
      table.rows.flatMap((cells) => cells.flatMap(({ href }) => href ?? [])),
    );
    const expected = observationsOfIndicator(indicator.id)
      .filter(({ conflicts }) => conflicts.length > 0)
      .map(({ origin }) => lineHref(origin));
    expect(shown.toSorted(), indicator.id).toEqual(expected.toSorted());
    expect(shown.length).toBe(claimsInConflict(indicator));
  }
});

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

test('indicatorConflicts(indicator, reader) says so where the data hold no reason', () => {
  for (const locale of locales) {
    for (const indicator of indicators) {
      for (const { reasons } of indicatorConflicts(indicator, readerFor(locale))) {
        expect(reasons.length).toBeGreaterThan(0);
        expect(reasons.every(Boolean)).toBe(true);
      }
    }
  }
});
