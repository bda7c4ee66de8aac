import { describe, expect, test } from 'vitest';
import { locales } from '../../locales/locales.ts';
import { readerFor } from '../../locales/reader.ts';
import { pageHref, paths } from '../links/paths.ts';
import { newsView } from './changes-news.ts';
import { changesView } from './changes-page.ts';
import { model } from '../model.ts';
import { monthOf, reports } from '../views/report-entries.ts';

describe.each(locales)('changesView(reader) in %s', (locale) => {
  const reader = readerFor(locale);
  const view = changesView(reader);

  test('lists reports once, dated or not, and leads to the file that holds all', () => {
    const listed = [...view.months.flatMap((month) => month.reports), ...view.undated.reports];
    const ids = listed.map(({ id }) => id);
    const all = new Set([...model.meetings, ...model.publications].map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !all.has(id))).toEqual([]);
    expect(ids.length).toBeGreaterThanOrEqual(Math.min(all.size, 30));
    expect(view.all.href).toMatch(/\/api\/v1\/changes\.json$/);
  });

  test('puts the newest month first, opens it alone, and says how many reports each brought', () => {
    const keys = view.months.map(({ month }) => (month.length === 4 ? `${month}-00` : month));
    expect(keys).toEqual(keys.toSorted().toReversed());
    expect(view.months.map(({ isOpen }) => isOpen).lastIndexOf(true)).toBe(0);
    for (const { month, title, reports: listed } of view.months) {
      const all = reports.filter(({ date }) => date !== null && monthOf(date) === month);
      expect(listed).toHaveLength(all.length);
      expect(title).toMatch(new RegExp(`: ${String(all.length)}\\s`));
    }
  });

  test('lists every release once, and leads to its page', () => {
    const { open, years } = view.releases;
    const links = [...open, ...years.flatMap(({ told, links }) => [...told, ...links])];
    expect(links.map(({ text }) => text)).toEqual(model.releases.map(({ id }) => id));
    for (const { id, text, href } of links) {
      expect(id).toBe(`release-${text}`);
      expect(href).toMatch(new RegExp(`/releases/${text}/$`));
    }
  });

  test('tells first what sources told, whatever it is', () => {
    for (const { text, link } of view.news.lines) {
      expect(`${text}${link?.text.text ?? ''}`).not.toBe('');
    }
  });
});

describe.each(locales)('news of goals in %s', (locale) => {
  const reader = readerFor(locale);
  const { news } = reader.words.changes;
  const targets = pageHref(paths.targets, locale);
  const ids = new Set(model.targets.map(({ id }) => id));
  const lines = newsView(reader).lines.filter(({ things = [] }) =>
    things.some(({ href }) => href.startsWith(targets)),
  );

  test('name each, with its place, and lead to its own row', () => {
    for (const { text, things = [], more } of lines) {
      const anchors = things.map(({ href }) => href.replace(`${targets}#`, ''));
      expect(new Set(anchors).size).toBe(things.length);
      expect(anchors.filter((id) => !ids.has(id))).toEqual([]);
      expect(things.filter(({ place, value, beside }) => !place.text || !value || !beside)).toEqual(
        [],
      );
      expect(text === news.met(things.length)).toBe(more === undefined);
    }
  });
});

test('releases come newest first and end with one that has no predecessor', () => {
  const { releases } = model;
  const dates = releases.map(({ date }) => date);
  expect(dates).toEqual(dates.toSorted().toReversed());
  expect(releases.at(-1)?.previous).toBeNull();
});

test('reports without a date come last', () => {
  const undated = reports.map(({ date }) => date === null);
  expect(undated).toEqual(undated.toSorted((a, b) => Number(a) - Number(b)));
});
