import { expect, test } from 'vitest';
import { locales } from '../../locales/locales.ts';
import { readerFor } from '../../locales/reader.ts';
import { claimFinding } from '../../stats/findings/claim-finding.ts';
import { trendFinding } from '../../stats/findings/trend-finding.ts';
import { latest, resultKinds } from '../../stats/latest.ts';
import { series } from '../../stats/series.ts';
import { daysOf, endOf } from '../../model/time.ts';
import { isMet } from '../../stats/reading/target-reading.ts';
import { distanceText, readingPhrase } from './reading-view.ts';
import { gapFigure, gapsOfIndicator } from '../figures/gap-figure.ts';
import { model } from '../model.ts';
import { claimsFor, goals, targetReading } from './target-reading.ts';
import { targetView } from './target-view.ts';
import { targetsView } from '../targets/targets-page.ts';
import { goalGroups } from './goals/goal-groups.ts';

const en = readerFor('en');
const measured = model.targets.flatMap((target) => {
  const read = targetReading(target);
  return read ? [{ id: target.id, target, read }] : [];
});

test.each(measured)('$id is met in a headline only where it reads so', ({ target, read }) => {
  const lines = series(claimsFor(target)).filter(({ kind }) => resultKinds.includes(kind));
  const [newest] = latest(claimsFor(target));
  const line = lines.find(({ observations }) => observations.some((one) => one === newest));
  const found = [
    line && trendFinding(line, [target], targetReading),
    newest && claimFinding(newest, [target], targetReading),
  ];
  for (const finding of found) {
    const stand = finding?.goal?.stand ?? 'open';
    if (stand === 'met' || stand === 'early') expect(read.reading).toBe('met');
    if (stand === 'below' || stand === 'above') expect(read.reading).toBe('missed');
  }
});

test.each(measured)('$id reads the same in its list and in its chart', ({ target, read }) => {
  if (target.indicator === undefined || target.value === null) return;
  expect(targetView(target, en).measured?.reading.reading).toBe(read.reading);
  const gaps = gapsOfIndicator(target.indicator);
  const own = gaps.find((gap) => gap.target === target && gap.claim.place === target.place);
  if (own === undefined) return;
  const row = gapFigure(gaps, en).table.rows[gaps.indexOf(own)];
  expect(row?.at(-1)?.text).toBe(readingPhrase(target, read, en));
});

test.each(locales)('every reading has its rule beside it in %s', (locale) => {
  for (const { id, target } of measured) {
    expect(targetView(target, readerFor(locale)).measured?.why, id).toMatch(/\.$/);
  }
});

test.each(locales)(
  'every reading with exact figures has its distance beside it in %s',
  (locale) => {
    for (const { id, target, read } of measured) {
      if (read.newest.some(({ bound }) => bound !== 'exact')) continue;
      const hasOne = distanceText(target, read, readerFor(locale)) !== '';
      expect(hasOne, id).toBe(read.reading !== 'disputed');
    }
  },
);

test('targets that several documents set alike read alike', () => {
  for (const { targets } of goals) {
    expect(new Set(targets.map(targetReading)).size).toBe(1);
  }
});

test('a figure from before a goal was set is not said to meet it', () => {
  for (const { targets, setOn } of goals) {
    const read = targetReading(targets[0]);
    if (read === undefined || !isMet(read.reading)) continue;
    for (const { time } of read.newest) {
      expect(endOf(time) >= daysOf(setOn).first || read.isPast, targets[0].id).toBe(true);
    }
  }
});

test('targetsView(reader) has every goal once, the Resolution’s first, and names its documents', () => {
  const { groups } = targetsView(en);
  const listed = groups.flatMap(({ targets }) => targets);
  const tabled = groups.reduce((sum, { table }) => sum + (table?.rows.length ?? 0), 0);
  expect(new Set(listed.map(({ id }) => id)).size).toBe(listed.length);
  expect(listed.length + tabled).toBe(goals.length);
  expect(groups.map(({ id }) => id)).toEqual(
    goalGroups.filter((id) => groups.some((group) => group.id === id)),
  );
  for (const { id, documents } of listed) {
    const goal = goals.find(({ targets }) => targets.some((target) => target.id === id));
    expect(documents).toHaveLength(new Set(goal?.targets.map(({ document }) => document)).size);
  }
});
