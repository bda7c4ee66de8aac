import { expect, test } from 'vitest';
import { indicatorOf, observationOf, provinceOf, targetOf } from './builders.ts';
import { contradictions, joinsUnlike, namedAcrossBreak, tiesToAnotherGoal } from './truths.ts';

const scope = {
  id: 'communes',
  name: { en: 'communes', vi: 'cấp xã' },
  description: { en: 'the communes together', vi: 'chung các xã' },
};
const laiChau = provinceOf();
const haNoi = provinceOf({ id: 'ha-noi' });
const cell = (states: Parameters<typeof observationOf>[0] = {}) => ({
  text: '',
  states: observationOf(states),
});
const goal = (more = {}) => ({ text: '', states: targetOf(more) });

test('tiesToAnotherGoal(rows) sees a claim beside the goal of another place, scope or unit', () => {
  expect(tiesToAnotherGoal([[cell(), goal()]])).toBe(false);
  expect(tiesToAnotherGoal([[cell({ place: laiChau }), goal({ place: haNoi })]])).toBe(true);
  expect(tiesToAnotherGoal([[cell({ place: laiChau }), goal()]])).toBe(true);
  expect(tiesToAnotherGoal([[cell({ scope }), goal()]])).toBe(true);
  expect(tiesToAnotherGoal([[cell()], [goal({ place: haNoi })]])).toBe(true);
});

test('joinsUnlike(rows) sees a line through another scope or another place', () => {
  expect(joinsUnlike([[cell()], [cell({ time: '2025-12' })]])).toBe(false);
  expect(joinsUnlike([[cell()], [cell({ time: '2025-12', scope })]])).toBe(true);
  expect(joinsUnlike([[cell()], [cell({ place: laiChau })]])).toBe(true);
});

test('namedAcrossBreak(sentence, rows, numberOf) sees a change over a changed definition', () => {
  const broken = indicatorOf({ breaks: [{ date: '2025-07-01', text: { en: 'new', vi: 'mới' } }] });
  const across = [
    [cell({ time: '2024', value: 40, indicator: broken })],
    [cell({ time: '2025-12', value: 60, indicator: broken })],
  ];
  const say = (sentence: string) =>
    namedAcrossBreak(sentence, across, ({ value }) => String(value));
  expect(say('tăng từ 40 (năm 2024) lên 60 (tháng 12/2025)')).toEqual(['2025-07-01']);
  expect(say('60, tháng 12/2025')).toEqual([]);
  expect(say('tăng từ 140 (năm 2024) lên 60 (tháng 12/2025)')).toEqual([]);
});

test('contradictions(sayings) sees two pages that say two things', () => {
  const one = { about: 'goal', says: 'met', page: '/' };
  expect(contradictions([one, { ...one, page: '/targets/' }])).toEqual([]);
  expect(contradictions([one, { ...one, says: 'behind', page: '/targets/' }])).toEqual([
    'goal: “met” (/) / “behind” (/targets/)',
  ]);
});
