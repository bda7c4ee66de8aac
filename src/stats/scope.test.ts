import { expect, test } from 'vitest';
import { nationOf, observationOf, provinceOf, targetOf, textsOf } from '../../tests/builders.ts';
import type { Scope } from '../model/scope.ts';
import { change } from './change.ts';
import { comparable } from './comparable.ts';
import { goalStand } from './findings/goal-stand.ts';
import { latest } from './latest.ts';
import { nationalDifference } from './national-difference.ts';
import { ranking } from './rank.ts';
import { isOneSurvey } from './same-survey.ts';
import { isTimed, series } from './series.ts';
import { withConflicts } from '../model/conflicts.ts';

const communes: Scope = {
  id: 'communes',
  name: textsOf('commune level only'),
  description: textsOf('All communes together.'),
};

const whole = observationOf({ id: 'whole', time: '2025-07', value: 51 });
const part = observationOf({ id: 'part', time: '2025-08', value: 91, scope: communes });

test('series(observations) never joins a part of a place with the whole', () => {
  expect(series([whole, part]).map(({ scope }) => scope)).toEqual([undefined, 'communes']);
});

test('change(series) is none between a part and the whole', () => {
  expect(series([whole, part]).map(change)).toEqual([undefined, undefined]);
});

test('latest(observations) has the whole place before a newer claim about a part', () => {
  expect(latest([whole, part])).toEqual([whole]);
});

test('latest(observations) has a part where nothing is told of the whole, and one scope only', () => {
  const centre = { ...communes, id: 'one-centre' };
  const other = observationOf({ time: '2025-06', value: 88, scope: centre });
  expect(latest([other, part])).toEqual([part]);
});

test('withConflicts(observations) finds none between scopes', () => {
  const sameTime = { ...part, time: whole.time };
  expect(withConflicts([whole, sameTime]).flatMap(({ conflicts }) => conflicts)).toEqual([]);
  const rival = { ...sameTime, id: 'rival', value: 40 };
  expect(withConflicts([sameTime, rival]).flatMap(({ conflicts }) => conflicts)).toEqual([
    'rival',
    'part',
  ]);
});

test('a survey and a ranking are of one scope', () => {
  const one = observationOf({ place: provinceOf(), value: 1 });
  const other = observationOf({ place: provinceOf({ id: 'ca-mau' }), value: 2, scope: communes });
  expect(isOneSurvey([one, other])).toBe(false);
  expect(ranking([one, other], ['lai-chau', 'ca-mau'])).toBeUndefined();
  expect(isOneSurvey([{ ...one, scope: communes }, other])).toBe(true);
});

test('a part of a province stands beside the same part of the nation only', () => {
  const own = observationOf({ place: provinceOf(), value: 80, scope: communes });
  const nation = observationOf({ value: 51 });
  expect(nationalDifference(own, nation)).toBeUndefined();
  expect(nationalDifference(own, { ...nation, scope: communes })).toBe(29);
  expect(comparable(own, [nation])).toEqual([]);
  expect(comparable(own, [{ ...nation, scope: communes }])).toHaveLength(1);
});

test('a goal meets claims of its own scope only', () => {
  const told = observationOf({ place: nationOf(), time: '2025-12', value: 91, scope: communes });
  const target = targetOf();
  expect(goalStand([told].filter(isTimed), [target])).toBeUndefined();
  expect(goalStand([told].filter(isTimed), [{ ...target, scope: communes }])?.target.scope).toBe(
    communes,
  );
});
