import { describe, expect, test } from 'vitest';
import { daysOf } from '../../model/time.ts';
import { locales } from '../../locales/locales.ts';
import { readerFor } from '../../locales/reader.ts';
import { lastDay } from '../../stats/reading/due.ts';
import { nationalTargets } from './home-goals.ts';
import { homeView } from './home-page.ts';
import { model } from '../model.ts';
import { currentProvinces, observationsOfReport } from '../views/observations.ts';
import { isPastDue } from '../views/target-view.ts';
import { targetReading } from '../views/target-reading.ts';
import { goalsIn } from '../views/goals/goal-groups.ts';
import { targetsView } from '../targets/targets-page.ts';

const byFirstDay = model.meetings.toSorted((a, b) =>
  daysOf(a.date).first < daysOf(b.date).first ? -1 : 1,
);
const numbersIn = (text: string) => [...text.matchAll(/\d+/g)].map(([number]) => Number(number));

describe.each(locales)('homeView(reader) in %s', (locale) => {
  const reader = readerFor(locale);
  const view = homeView(reader);
  const { parts, outcome } = view.board;
  const ofResolution = parts.find(({ id }) => id === 'resolution')?.groups ?? [];
  const counts = Object.fromEntries(ofResolution.map((one) => [one.reading, Number(one.count)]));

  test('counts in its first sentence what its board shows of the Resolution', () => {
    const [all, ...said] = numbersIn(outcome.lead.replace('57', ''));
    const own = goalsIn('resolution');
    expect(all).toBe(own.length);
    const shown = ['met', 'reported-met', 'missed', 'behind', 'on-course'].map(
      (one) => counts[one] ?? 0,
    );
    const measured = Object.values(counts).reduce((sum, count) => sum + count, 0);
    const open = measured - shown.reduce((sum, count) => sum + count);
    expect(said).toEqual([...shown, open, own.length - measured].filter((count) => count > 0));
  });

  test('names goals with the figure, the goal and the distance of its board', () => {
    const lines = (groups: typeof ofResolution) =>
      groups.flatMap((group) => group.lines.map((line) => ({ ...line, reading: group.reading })));
    const told = [...outcome.goals, ...outcome.others.goals];
    expect(told.length).toBeGreaterThan(0);
    for (const { indicator, reading, said } of told) {
      const line = lines(parts.flatMap(({ groups }) => groups)).find(
        (one) => one.indicator.href === indicator.href && one.reading === reading,
      );
      expect(said).toContain(line?.goals[0]?.goal);
      expect(said).toContain(line?.goals[0]?.distance);
    }
    expect(outcome.others.goals.every(({ reading }) => ['met', 'missed'].includes(reading))).toBe(
      true,
    );
  });

  test('says of the goals of the Resolution what the page of goals says', () => {
    expect(targetsView(reader).outcome).toEqual(outcome);
  });

  test('names as many goals under a reading as it counts, each with its documents', () => {
    for (const { lines, count } of parts.flatMap(({ groups }) => groups)) {
      const named = lines.flatMap(({ goals }) => goals);
      expect(String(named.length)).toBe(count);
      expect(named.filter(({ documents }) => documents === '')).toEqual([]);
    }
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
    expect(view.meetings[0]?.meeting.link.href).toContain(`/${byFirstDay.at(-1)?.id ?? ''}/`);
  });

  test('names, beside a meeting that ordered nothing, the newest that did', () => {
    const [newest] = view.meetings;
    const isOrdering = (newest?.meeting.directives.length ?? 0) > 0;
    expect(newest?.ordering.length === 0).toBe(isOrdering);
    for (const { orders } of newest?.ordering ?? []) expect(orders.length).toBeGreaterThan(0);
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
  // Goals that several documents set count once.
  expect(past.targets.count).toBeLessThanOrEqual(ids.length);
  expect(past.targets.title).toContain(String(past.targets.count));
});

test('homeView(reader) names the newest figures of a meeting with what they were before', () => {
  const telling = homeView(readerFor('en')).meetings.at(-1);
  const meeting = byFirstDay.findLast(({ id }) => observationsOfReport(id).length > 0);
  expect(telling?.meeting.link.href).toBe(`/repo/meetings/${meeting?.id ?? ''}/`);
  for (const { change } of telling?.meeting.figures ?? []) {
    if (change !== '') expect(change).toMatch(/before: .*\d/);
  }
});
