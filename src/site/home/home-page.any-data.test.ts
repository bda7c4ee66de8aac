import { describe, expect, test } from 'vitest';
import { locales } from '../../locales/locales.ts';
import { readerFor } from '../../locales/reader.ts';
import { lastDay } from '../../stats/reading/due.ts';
import { isMet } from '../../stats/reading/target-reading.ts';
import { nationalTargets } from './home-goals.ts';
import { homeView } from './home-page.ts';
import { model } from '../model.ts';
import { currentProvinces, observationsOfReport } from '../views/observations.ts';
import { isPastDue } from '../views/target-view.ts';
import { targetReading } from '../views/target-reading.ts';

const numbersIn = (text: string) => [...text.matchAll(/\d+/g)].map(([number]) => Number(number));

describe.each(locales)('homeView(reader) in %s', (locale) => {
  const reader = readerFor(locale);
  const view = homeView(reader);
  const { groups, headline = '' } = view.board;

  test('counts in its headline what its board shows', () => {
    const counts = groups.map(({ count }) => Number(count));
    const [goals, ...said] = numbersIn(headline);
    expect(said).toEqual(counts.filter((count) => count > 0));
    expect(goals).toBe(counts.reduce((sum, count) => sum + count, 0));
  });

  test('names as many goals under a reading as it counts', () => {
    expect(groups.map(({ lines }) => String(lines.flatMap(({ goals }) => goals).length))).toEqual(
      groups.map(({ count }) => count),
    );
  });

  test('leads to every province in one step, twice', () => {
    const hrefs = (links: readonly { href: string }[]) => links.map(({ href }) => href).toSorted();
    const { names, tiles } = view.provinces;
    expect(names).toHaveLength(currentProvinces.length);
    expect(hrefs(tiles.map(({ link }) => link))).toEqual(hrefs(names));
  });

  test('ends with a meeting that brought figures, and shows some of them', () => {
    const shown = view.meetings.at(-1);
    expect(shown?.meeting.figures.length).toBeGreaterThan(0);
    expect(view.meetings[0]?.meeting.link.href).toContain(`/${model.meetings.at(-1)?.id ?? ''}/`);
  });

  test('says which release is the first, and names only dated reports', () => {
    expect(view.changes.release).toContain(model.about.version);
    expect(view.changes.reports).not.toEqual([]);
    expect(view.changes.reports.map(({ date }) => date)).not.toContain(reader.t.claim.undated);
  });
});

test('homeView(reader) counts as past only goals whose last day has gone by, unless met', () => {
  const { past } = homeView(readerFor('en'));
  const ids = nationalTargets.filter(
    (target) => isPastDue(target) && targetReading(target)?.reading !== 'met',
  );
  expect(ids.every(({ due }) => lastDay(due) < model.about.date)).toBe(true);
  expect(past.targets.named.filter(({ reading }) => isMet(reading.reading))).toEqual([]);
  // Goals that several documents set count once.
  expect(past.targets.count).toBeLessThanOrEqual(ids.length);
  expect(past.targets.title).toContain(String(past.targets.count));
});

test('homeView(reader) names the newest figures of a meeting with what they were before', () => {
  const telling = homeView(readerFor('en')).meetings.at(-1);
  const meeting = model.meetings.findLast(({ id }) => observationsOfReport(id).length > 0);
  expect(telling?.meeting.link.href).toBe(`/repo/meetings/${meeting?.id ?? ''}/`);
  for (const { change } of telling?.meeting.figures ?? []) {
    if (change !== '') expect(change).toMatch(/before: .*\d/);
  }
});
