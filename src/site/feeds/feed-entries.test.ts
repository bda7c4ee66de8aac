import { parseFeed } from '@rowanmanning/feed-parser';
import { expect, test } from 'vitest';
import { locales } from '../../locales/locales.ts';
import { readerFor } from '../../locales/reader.ts';
import { feeds } from './feed-entries.ts';

function itemsOf(path: string, locale: (typeof locales)[number] = 'en') {
  const feed = feeds.find((one) => one.path === path);
  if (feed === undefined) throw new Error(`There is no feed ${path}.`);
  return parseFeed(feed.write(readerFor(locale))).toJSON().items;
}

test('a corrected figure is an entry of its release, with old, new and why', () => {
  const entry = itemsOf('/feeds/indicators/tasks-completed.atom').find(({ id }) =>
    id?.endsWith('tasks-completed/releases/2026.11.1/correction'),
  );
  expect(entry?.title).toMatch(/^Correction · .*2026\.11\.1/);
  expect(entry?.updated).toBe('2026-11-21T00:00:00.000Z');
  expect(entry?.url).toContain('/releases/2026.11.1/');
  expect(entry?.content).toContain('Two figures had changed places.');
  expect(entry?.content).toMatch(/207.+→ 270/);
});

test('a withdrawn one stands in the feed of its province, under its own kind', () => {
  const kinds = itemsOf('/feeds/provinces/quang-tri.atom').map(({ title }) => title ?? '');
  expect(kinds.filter((title) => title.startsWith('Withdrawn'))).toHaveLength(1);
});

test.each(locales)('the feed of everything has them in %s', (locale) => {
  const ids = itemsOf('/feeds/changes.atom', locale).map(({ id }) => id ?? '');
  expect(ids.filter((id) => id.includes('/releases/'))).toHaveLength(2);
  expect(new Set(ids).size).toBe(ids.length);
});

test('they stand among reports by their day', () => {
  const days = itemsOf('/feeds/changes.atom').map(({ updated }) => updated ?? '');
  expect(days).toEqual(days.toSorted().toReversed());
});
