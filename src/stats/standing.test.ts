import { expect, test } from 'vitest';
import { indicatorOf, observationOf, provinceOf, unitOf } from '../../tests/builders.ts';
import { standing } from './standing.ts';

const ids = ['hue', 'da-nang', 'lai-chau', 'ca-mau', 'son-la'];
const survey = (values: readonly number[], partial = {}) =>
  values.map((value, i) =>
    observationOf({
      indicator: indicatorOf(partial),
      time: '2024',
      value,
      place: provinceOf({ id: ids[i] ?? '' }),
    }),
  );

function standings(values: readonly number[], partial = {}) {
  const claims = survey(values, partial);
  return claims.map((claim) => standing(claim, claims));
}

test('standing(claim, survey) says the side of the median and the rank, with ties', () => {
  expect(standings([10, 30, 20, 30, 25]).map((one) => [one?.side, one?.rank, one?.tied])).toEqual([
    ['below', 5, false],
    ['above', 1, true],
    ['below', 4, false],
    ['above', 1, true],
    ['at', 3, false],
  ]);
});

test('standing(claim, survey) ranks nobody where neither way is better', () => {
  const [first] = standings([10, 30, 20], { direction: 'none' });
  expect([first?.side, first?.rank]).toEqual(['below', undefined]);
});

test('standing(claim, survey) has no answer for ranks, outsiders and mixed dates', () => {
  const rank = { unit: unitOf({ id: 'rank', style: 'rank' }), kind: 'rank', direction: 'down' };
  expect(standings([1, 2, 3], rank)).toEqual([undefined, undefined, undefined]);
  const claims = survey([10, 20, 30]);
  const outsider = observationOf({ time: '2024', place: provinceOf({ id: 'ha-noi' }) });
  expect(standing(outsider, claims)).toBeUndefined();
  const [first] = claims;
  if (first === undefined) throw new Error('A survey has claims.');
  const later = observationOf({ time: '2025', place: provinceOf({ id: 'ha-noi' }) });
  expect(standing(first, [...claims, later])).toBeUndefined();
});
