import { expect, test } from 'vitest';
import { locales } from '../../src/locales/locales.ts';
import { readerFor } from '../../src/locales/reader.ts';
import { searchRecords } from '../../src/site/search/search-records.ts';
import { targetsView } from '../../src/site/targets/targets-page.ts';

test.each(locales)('each goal that the search finds has its place on the page in %s', (locale) => {
  const reader = readerFor(locale);
  const places = new Set(
    targetsView(reader).groups.flatMap(({ targets, table }) => [
      ...targets.map(({ id }) => id),
      ...(table?.rows ?? []).map(([first]) => first?.anchor),
    ]),
  );
  const sought = searchRecords(reader)
    .records.filter(({ kind }) => kind === 'target')
    .map(({ href }) => /#([^:]+)/.exec(href)?.[1]);
  expect(sought.length).toBeGreaterThan(0);
  expect(sought.filter((id) => !places.has(id))).toEqual([]);
});
