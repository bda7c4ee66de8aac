import { expect, test } from 'vitest';
import { locales } from '../../locales/locales.ts';
import { readerFor } from '../../locales/reader.ts';
import type { Observation } from '../../model/observation.ts';
import { claimsEditions, claimsTable, hasClaimsPage } from './indicator-tables.ts';
import { model } from '../model.ts';
import { observationsOfIndicator } from '../views/observations.ts';
import { quantityOf } from '../views/quantity.ts';
import { lineHref } from '../links/repository-links.ts';
import type { TableView } from '../views/table-view.ts';

const indicators = [...model.indicators.values()];
const en = readerFor('en');

/** The lines of YAML that the rows of a table lead to. */
function linesOf({ rows }: TableView): readonly (string | undefined)[] {
  return rows.map((cells) => {
    const source = cells.at(-1);
    return source?.more?.href ?? source?.href;
  });
}

const linesOfClaims = (claims: readonly Observation[]) =>
  claims.map(({ origin }) => lineHref(origin)).sort();

test.each(indicators.map((one) => [one.id, one] as const))(
  'every claim of %s stands in its tables exactly once',
  (id, indicator) => {
    const expected = linesOfClaims(observationsOfIndicator(id));
    const editions = claimsEditions(indicator, en).flatMap(({ table }) => linesOf(table));
    expect([...editions].sort()).toEqual(expected);
    const table = claimsTable(indicator, en);
    expect(table ? [...linesOf(table)].sort() : []).toEqual(expected);
  },
);

test('claimsTable(indicator, reader) is sorted by date, newest first, undated last', () => {
  for (const indicator of indicators) {
    const table = claimsTable(indicator, en);
    const when = table?.columns.findIndex(({ isTime }) => isTime) ?? -1;
    if (!table || when < 0) continue;
    const days = table.rows.map((cells) => String(cells[when]?.value));
    expect(days, indicator.id).toEqual(days.toSorted().reverse());
  }
});

test('claimsEditions(indicator, reader) has an address for each time', () => {
  for (const indicator of indicators.filter(hasClaimsPage)) {
    const ids = claimsEditions(indicator, en).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => /^[\w.-]+$/.test(id))).toBe(true);
  }
});

test.each(locales)('claimsTable(indicator, reader) says every claim whole in %s', (locale) => {
  const reader = readerFor(locale);
  for (const indicator of indicators) {
    const said = claimsTable(indicator, reader)?.rows.map((cells) => cells[1]?.text) ?? [];
    const claims = observationsOfIndicator(indicator.id);
    const phrases = claims.map((claim) => quantityOf(claim, reader).phrase);
    expect(said.toSorted(), indicator.id).toEqual(phrases.toSorted());
  }
});
