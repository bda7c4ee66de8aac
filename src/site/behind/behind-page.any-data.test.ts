import { describe, expect, test } from 'vitest';
import { locales } from '../../locales/locales.ts';
import { readerFor } from '../../locales/reader.ts';
import { isOverdue } from '../../stats/directive-followup.ts';
import { broadSurveys } from '../figures/survey-view.ts';
import { homeView } from '../home/home-page.ts';
import { model } from '../model.ts';
import { targetsView } from '../targets/targets-page.ts';
import { followups } from '../views/followups.ts';
import { boundedList, type BoundedList } from './bounded-list.ts';
import { behindView } from './behind-page.ts';

/** What a list has; one that is cut has less than there is, and says so. */
const all = <Entry>({ shown, folded }: BoundedList<Entry>) => [...shown, ...folded];

describe.each(locales)('behindView(reader) in %s', (locale) => {
  const reader = readerFor(locale);
  const view = behindView(reader);
  const { missed, unknown, provincial } = view.goals;
  const { past } = homeView(reader);

  test('names as many goals of the nation as the first page counts', () => {
    expect(missed.count + unknown.count).toBe(past.targets.count);
    for (const { list, count } of [missed, unknown]) {
      expect(all(list).length < count).toBe(list.cut !== '');
    }
  });

  test('leads to each goal where the page of goals has it, with its figure or that there is none', () => {
    const { groups } = targetsView(reader);
    const ids = groups.flatMap(({ targets, table }) => [
      ...targets.map(({ id }) => id),
      ...(table?.rows ?? []).map(([first]) => first?.anchor),
    ]);
    const goals = [
      ...all(missed.list),
      ...all(unknown.list),
      ...provincial.places.flatMap((place) => place.goals),
    ];
    const isCut = [missed.list, unknown.list, provincial].some(({ cut }) => cut !== '');
    expect(goals.length < view.goals.count).toBe(isCut);
    for (const { href, goal, newest, past: days } of goals) {
      expect(ids).toContain(href.replace(/^.*#/, ''));
      expect([goal, newest, days]).not.toContain('');
    }
  });

  test('names every order past its date without a report, those that the first page names first', () => {
    const orders = all(view.orders.list);
    const overdue = new Set(followups.filter(isOverdue).map(({ directive }) => directive.id));
    expect(orders.filter(({ id }) => !overdue.has(id))).toEqual([]);
    expect(orders.length < overdue.size).toBe(view.orders.list.cut !== '');
    const named = past.directives.named.map(({ id }) => id);
    expect(orders.slice(0, named.length).map(({ id }) => id)).toEqual(named);
  });

  test('names the end of every ranking, each place once', () => {
    const ranked = [...model.indicators.values()].filter(
      ({ id, direction }) => direction !== 'none' && broadSurveys(id).length > 0,
    );
    expect(view.rankings.count).toBe(ranked.length);
    for (const { indicator, places, note } of all(view.rankings.list)) {
      expect(indicator.href).toMatch(/#chart-.+-ranking$/);
      const hrefs = places.map(({ place }) => place.href);
      expect(new Set(hrefs).size).toBe(places.length);
      expect(places.length).toBeGreaterThan(0);
      expect(note).toMatch(/\d/);
    }
  });

  test('gives every lowest figure with its place and time', () => {
    for (const { places } of all(view.figures.list)) {
      expect(places.length).toBeGreaterThan(0);
      expect(places.filter(({ text }) => !/\d.*, /.test(text))).toEqual([]);
    }
  });

  test('says its three numbers and the day in its first sentence', () => {
    const { lead } = view;
    expect(lead).toContain(reader.format.date(model.about.readUntil).replace(/\.$/, ''));
    for (const count of [missed.count, unknown.count, past.directives.count, view.rankings.count]) {
      if (count > 0) expect(lead).toContain(String(count));
    }
  });
});

test('boundedList(all, lines, entryOf, reader) holds so many entries and says so', () => {
  const reader = readerFor('en');
  const list = boundedList([1, 2, 3, 4, 5], { open: 2, most: 4 }, String, reader);
  expect(list).toEqual({ shown: ['1', '2'], folded: ['3', '4'], cut: 'The first 4 of 5.' });
  expect(boundedList([1], { open: 2, most: 4 }, String, reader).cut).toBe('');
});
