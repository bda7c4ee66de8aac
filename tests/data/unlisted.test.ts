import { expect, test } from 'vitest';
import { locales } from '../../src/locales/locales.ts';
import { readerFor } from '../../src/locales/reader.ts';
import { comparableIndicators } from '../../src/site/compare/compare-choices.ts';
import { coveredIndicators } from '../../src/site/figures/provincial-coverage.ts';
import { homeView } from '../../src/site/home/home-page.ts';
import { indicatorsView } from '../../src/site/indicator/indicators-page.ts';
import { pageHref, paths } from '../../src/site/links/paths.ts';
import { model } from '../../src/site/model.ts';
import { searchRecords } from '../../src/site/search/search-records.ts';

const unlisted = [...model.indicators.values()].filter(({ isListed }) => !isListed);

test('facts that nobody looks up twice stay with their meeting, and leave lists and comparisons', () => {
  expect(unlisted.length).toBeGreaterThan(0);
  for (const indicator of unlisted) {
    expect(coveredIndicators).not.toContain(indicator);
    expect(comparableIndicators).not.toContain(indicator);
    const told = model.observations.filter((claim) => claim.indicator === indicator);
    expect(new Set(told.map(({ reportedBy }) => reportedBy.id)).size, indicator.id).toBe(1);
  }
});

test.each(locales)('no list, first page or search for indicators in %s begins with them', (locale) => {
  const reader = readerFor(locale);
  const hrefs = unlisted.map(({ id }) => pageHref(paths.indicator(id), locale));
  const { groups } = indicatorsView(reader);
  const listed = groups.flatMap(({ table }) => table.rows.flatMap(([cell]) => cell?.href ?? []));
  const first = JSON.stringify(homeView(reader));
  const found = searchRecords(reader).records.filter(({ kind }) => kind === 'indicator');
  for (const href of hrefs) {
    expect(listed).not.toContain(href);
    expect(first).not.toContain(`"${href}"`);
    expect(found.map((record) => record.href)).not.toContain(href);
  }
});
