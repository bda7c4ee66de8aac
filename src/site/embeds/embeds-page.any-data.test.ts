import { expect, test } from 'vitest';
import { locales } from '../../locales/locales.ts';
import { readerFor } from '../../locales/reader.ts';
import { charts } from '../figures/chart-catalogue.ts';
import { embedsView } from './embeds-page.ts';

test.each(locales)('each chart has a name of its own in the picker in %s', (locale) => {
  const entries = embedsView(readerFor(locale)).groups.flatMap((group) => group.charts);
  const names = entries.map(({ text }) => text);
  expect(entries).toHaveLength(charts.length);
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
});

test('no source of a Vietnamese chart goes on in English', () => {
  const feet = charts.map(({ figure }) => figure(readerFor('vi')).foot);
  expect(feet.filter((foot) => /\b(?:and|compiled|from|of the|copy at)\b/.test(foot))).toEqual([]);
});
