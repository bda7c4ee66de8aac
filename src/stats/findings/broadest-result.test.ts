import { expect, test } from 'vitest';
import { indicatorOf, observationOf, provinceOf } from '../../../tests/builders.ts';
import { broadestResult } from './broadest-result.ts';

const places = new Set(['lai-chau', 'ha-noi', 'da-nang']);
const score = indicatorOf({ id: 'score', kind: 'index' });
const share = indicatorOf({ id: 'share' });
const said = (place: string, more = {}) =>
  observationOf({ indicator: share, place: provinceOf({ id: place }), time: '2025-09', ...more });
const told = (...claims: Parameters<typeof broadestResult>[0]) =>
  broadestResult(claims, places).map(({ place, value }) => `${place.id} ${String(value)}`);

test('broadestResult(observations, places) is what most places have, the newest of each', () => {
  const claims = [
    said('lai-chau', { value: 60, time: '2025-08' }),
    said('lai-chau', { value: 62 }),
    said('ha-noi', { value: 70 }),
    said('da-nang', { indicator: score, value: 90 }),
  ];
  expect(told(...claims)).toEqual(['lai-chau 62', 'ha-noi 70']);
});

test('broadestResult(observations, places) joins nothing that is more than a year apart', () => {
  const old = said('ha-noi', { time: '2025-01', value: 70 });
  expect(told(old, said('lai-chau', { time: '2026-02', value: 62 }))).toEqual(['lai-chau 62']);
});

test('broadestResult(observations, places) leaves out bounds, parts of a place, context, other places', () => {
  const name = { en: 'communes', vi: 'cấp xã' };
  const scope = { id: 'communes', name, description: name };
  expect(
    told(
      said('lai-chau', { bound: 'more-than' }),
      said('ha-noi', { scope }),
      said('da-nang', { time: '2024' }),
      said('hai-phong'),
    ),
  ).toEqual([]);
});

test('broadestResult(observations, places) has no figure of a place about which sources disagree', () => {
  expect(told(said('lai-chau', { value: 60 }), said('lai-chau', { value: 61 }))).toEqual([]);
});
