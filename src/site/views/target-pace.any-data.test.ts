import { expect, test } from 'vitest';
import { locales } from '../../locales/locales.ts';
import { readerFor } from '../../locales/reader.ts';
import { claimFinding } from '../../stats/findings/claim-finding.ts';
import { trendFinding } from '../../stats/findings/trend-finding.ts';
import { latest, resultKinds } from '../../stats/latest.ts';
import { series } from '../../stats/series.ts';
import { documentDate } from './document-date.ts';
import { gapFigure, gapsOfIndicator } from '../figures/gap-figure.ts';
import { model } from '../model.ts';
import { claimsFor, targetReading } from './target-pace.ts';
import { targetView } from './target-view.ts';
import { targetGroup, targetGroups, targetsView } from '../targets/targets-page.ts';

const en = readerFor('en');
const measured = model.targets.flatMap((target) => {
  const read = targetReading(target);
  return read ? [{ id: target.id, target, read }] : [];
});

test.each(measured)('$id reads as its headline says', ({ target, read }) => {
  const lines = series(claimsFor(target)).filter(({ kind }) => resultKinds.includes(kind));
  const [newest] = latest(claimsFor(target));
  const line = lines.find(({ observations }) => observations.some((one) => one === newest));
  const found = [
    line && trendFinding(line, [target], documentDate),
    newest && claimFinding(newest, [target], documentDate),
  ];
  const stand = (line && line.observations.length > 1 ? found[0] : found[1])?.goal?.stand;
  expect(stand === 'met' || stand === 'early').toBe(read.reading === 'met');
});

test.each(measured)('$id reads the same in its list and in its chart', ({ target, read }) => {
  if (target.indicator === undefined || target.value === null) return;
  expect(targetView(target, en).measured?.reading).toBe(read.reading);
  const gaps = gapsOfIndicator(target.indicator);
  const own = gaps.find((gap) => gap.target === target && gap.claim.place === target.place);
  if (own === undefined) return;
  const row = gapFigure(gaps, en).table.rows[gaps.indexOf(own)];
  expect(row?.at(-1)?.text).toBe(en.t.reading[read.reading]);
});

test.each(locales)('every reading has its rule beside it in %s', (locale) => {
  for (const { id, target } of measured) {
    expect(targetView(target, readerFor(locale)).measured?.why, id).toMatch(/\.$/);
  }
});

test('a figure from before a goal was set is not said to meet it', () => {
  for (const { target, read } of measured.filter((one) => one.read.reading === 'met')) {
    const setOn = documentDate(target);
    for (const { time } of read.newest) {
      expect(setOn === null || time.slice(0, 4) >= setOn.slice(0, 4), target.id).toBe(true);
    }
  }
});

test('targetsView(reader) has every target once, by how it stands and then by its date', () => {
  const { groups } = targetsView(en);
  const listed = groups.flatMap(({ targets }) => targets.map(({ id }) => id));
  const tabled = groups.reduce((sum, { table }) => sum + (table?.rows.length ?? 0), 0);
  expect(new Set(listed).size).toBe(listed.length);
  expect(listed.length + tabled).toBe(model.targets.length);
  expect(groups.map(({ id }) => id)).toEqual(
    targetGroups.filter((id) => groups.some((group) => group.id === id)),
  );
  for (const { table } of groups) {
    const days = table?.rows.map((cells) => String(cells[1]?.value)) ?? [];
    expect(days).toEqual(days.toSorted());
  }
});

test('targetGroup(target) puts no target that is met among those past due', () => {
  for (const { target, read } of measured) {
    if (read.reading === 'met') expect(targetGroup(target)).toBe('met');
  }
});
