import { expect, test } from 'vitest';
import { indicatorOf, observationOf, provinceOf } from '../../tests/builders.ts';
import { coverage } from './coverage.ts';

const claim = (place: string, indicator: string, time: string | null) =>
  observationOf({
    place: provinceOf({ id: place }),
    indicator: indicatorOf({ id: indicator }),
    time,
  });

const claims = [
  claim('lai-chau', '5g', '2025-05'),
  claim('lai-chau', '5g', '2025-09-23'),
  claim('hue', 'gdp', null),
  claim('ca-mau', 'other', '2026'),
];

test('coverage(observations, places, indicators) counts claims and knows the newest day', () => {
  const { cells } = coverage(claims, ['lai-chau', 'hue'], ['5g', 'gdp']);
  expect(cells.get('lai-chau')?.get('5g')).toEqual({ claims: 2, newest: '2025-09-23' });
});

test('coverage(observations, places, indicators) counts a claim without a time', () => {
  const { cells } = coverage(claims, ['hue'], ['gdp']);
  expect(cells.get('hue')?.get('gdp')).toEqual({ claims: 1, newest: undefined });
});

test('coverage(observations, places, indicators) names the silent, in the order asked', () => {
  const { cells, silentPlaces, silentIndicators } = coverage(
    claims,
    ['son-la', 'lai-chau', 'ca-mau'],
    ['gdp', '5g'],
  );
  expect(silentPlaces).toEqual(['son-la', 'ca-mau']);
  expect(silentIndicators).toEqual(['gdp']);
  expect(cells.has('ca-mau')).toBe(false);
});
