import { describe, expect, test } from 'vitest';
import { rowsOf } from '../src/browser/compare/compare-files.ts';
import type { Settings } from '../src/browser/compare/compare-shapes.ts';
import { observationColumns } from '../src/exports/tables/observation-columns.ts';
import { observationsCsv } from '../src/exports/tables/observations-csv.ts';
import { locales } from '../src/locales/locales.ts';
import { readerFor } from '../src/locales/reader.ts';
import { isCurrent } from '../src/model/place.ts';
import { latest } from '../src/stats/latest.ts';
import { comparableIndicators } from '../src/site/compare/compare-choices.ts';
import { compareFile } from '../src/site/compare/compare-file.ts';
import { compareSettings } from '../src/site/compare/compare-page.ts';
import { readyComparisons } from '../src/site/compare/compare-ready.ts';
import { model } from '../src/site/model.ts';
import { observationsOfIndicator } from '../src/site/views/observations.ts';
import { quantityOf } from '../src/site/views/quantity.ts';

const reader = readerFor('vi');

describe.each(comparableIndicators)('what the script gets of $id', (indicator) => {
  const claims = observationsOfIndicator(indicator.id);
  // A part of a place is not to be set beside the whole of another.
  const wholes = claims.filter(({ scope }) => scope === undefined);

  test('each place has its newest claims, printed as elsewhere', () => {
    const file = compareFile(indicator, reader);
    const ids = new Set(wholes.map(({ place }) => place.id));
    expect(Object.keys(file.places).toSorted()).toEqual([...ids].toSorted());
    for (const [place, figures] of Object.entries(file.places)) {
      const own = wholes.filter((claim) => claim.place.id === place);
      // What several sources give alike is given once.
      const newest = new Set(latest(own).map((claim) => quantityOf(claim, reader).phrase));
      const given = new Set(figures?.newest.map(({ phrase }) => phrase));
      if (newest.size > 0) expect(given).toEqual(newest);
      for (const { id, phrase, sources } of figures?.newest ?? []) {
        const claim = own.find((one) => one.id === id);
        expect(claim && quantityOf(claim, reader).phrase).toBe(phrase);
        expect(sources.map((number) => file.sources[number]?.href)).toEqual(
          claim?.citations.map(({ source }) => source.url),
        );
      }
    }
  });

  test('no line joins two territories', () => {
    const file = compareFile(indicator, reader);
    for (const figures of Object.values(file.places)) {
      for (const { day } of figures?.cuts ?? []) {
        for (const run of figures?.runs ?? []) {
          const sides = run.map((point) => (figures?.points[point]?.[0] ?? 0) < day);
          expect(new Set(sides).size).toBe(1);
        }
      }
    }
  });

  test('its table has a line for each claim and no line inside a cell', () => {
    const rows = rowsOf([observationsCsv(claims)], [...model.places.keys()]).split('\r\n');
    expect(rows[0]).toBe(observationColumns.map(({ name }) => name).join(','));
    expect(rows).toHaveLength(claims.length + 2);
  });
});

test.each(locales)('the script has all its words in %s', (locale) => {
  const settings: Settings = compareSettings(readerFor(locale));
  expect(Object.values(settings.words).filter((word) => word === '')).toEqual([]);
});

test('ready comparisons hold only provinces of today and what was reported since they began', () => {
  const ready = readyComparisons(reader);
  expect(ready.length).toBeGreaterThan(0);
  const current = model.provinces.filter(isCurrent).map(({ name }) => name.vi);
  for (const { table } of ready) {
    expect(table.rows.length).toBeGreaterThan(2);
    for (const [place] of table.rows) expect(current).toContain(place?.text);
  }
});
