import { expect, test } from 'vitest';
import { locales } from '../../locales/locales.ts';
import { readerFor } from '../../locales/reader.ts';
import { claimsInConflict, indicatorConflicts } from './indicator-conflicts.ts';
import { model } from '../model.ts';
import { observationsOfIndicator } from '../views/observations.ts';
import { lineHref } from '../links/repository-links.ts';

const en = readerFor('en');
const indicators = [...model.indicators.values()];

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
