import { describe, expect, test } from 'vitest';
import { searchKinds, type SearchKind } from '../../exports/search-record.ts';
import { locales } from '../../locales/locales.ts';
import { readerFor } from '../../locales/reader.ts';
import { directivesView } from '../directives/directives-page.ts';
import { documentsView } from '../document/documents-page.ts';
import { indicatorView } from '../indicator/indicator-page.ts';
import { indicatorsView } from '../indicator/indicators-page.ts';
import { pageHref, paths } from '../links/paths.ts';
import { meetingsView } from '../meeting/meetings-page.ts';
import { model } from '../model.ts';
import { provinceView } from '../province/province-page.ts';
import { provincesView } from '../province/provinces-page.ts';
import { pagesView } from '../sitemap/pages-page.ts';
import { targetsView } from '../targets/targets-page.ts';
import { observationsOfIndicator, progressOfPlace } from '../views/observations.ts';
import { searchView } from './search-page.ts';
import { searchRecords } from './search-records.ts';

describe.each(locales)('in %s, the search counts', (locale) => {
  const reader = readerFor(locale);
  const { records } = searchRecords(reader);
  const counts = new Map(searchView(reader).kinds.map(({ kind, count }) => [kind, count]));
  const groups = pagesView(reader).groups;
  const listed = (id: string) => {
    const { links = [], parts = [] } = groups.find((one) => one.id === id) ?? {};
    return [links, ...parts.map((part) => part.links)].flat().length;
  };
  /** What the page of a kind says of how many there are. */
  const said: Readonly<Record<SearchKind, string>> = {
    province: String(listed('provinces')),
    'former-province': String(provincesView(reader).former.rows.length),
    indicator: indicatorsView(reader).lead,
    meeting: meetingsView(reader).lead,
    directive: directivesView(reader).lead,
    document: documentsView(reader).lead,
    target: targetsView(reader).lead,
    page: String(listed('others')),
    fact: String(listed('indicators') - Number(counts.get('indicator'))),
  };

  test.each(searchKinds)('as many things of the kind %s as its page', (kind) => {
    expect(said[kind]).toContain(counts.get(kind));
  });

  test('as many figures of a place as its page', () => {
    for (const province of model.provinces) {
      const { length } = progressOfPlace(province.id);
      if (length === 0) continue;
      const count = reader.t.figures(length, reader.format);
      const href = pageHref(paths.province(province.id), locale);
      expect(records.find((one) => one.href === href)?.line.split(' · ')).toContain(count);
      expect(provinceView(province, reader).answer.join(' ')).toContain(count);
    }
  });

  test('as many figures of an indicator as its page', () => {
    for (const indicator of model.indicators.values()) {
      const { length } = observationsOfIndicator(indicator.id);
      if (length < 2) continue;
      const count = reader.t.figures(length, reader.format);
      const href = pageHref(paths.indicator(indicator.id), locale);
      expect(records.find((one) => one.href === href)?.line.split(' · ')).toContain(count);
      const { table, more } = indicatorView(indicator, reader).every;
      const isSaid = more === undefined ? table?.rows.length === length : more.text.includes(count);
      expect(isSaid, indicator.id).toBe(true);
    }
  });
});
