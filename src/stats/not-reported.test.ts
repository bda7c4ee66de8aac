import { expect, test } from 'vitest';
import { indicatorOf, nationOf, observationOf, provinceOf } from '../../tests/builders.ts';
import { notReported } from './not-reported.ts';

const claim = (place: string, indicator: string, time: string | null) =>
  observationOf({
    place: place === 'vietnam' ? nationOf() : provinceOf({ id: place }),
    indicator: indicatorOf({ id: indicator }),
    time,
  });
const places = new Set(['hue', 'ca-mau', 'lai-chau']);
const silence = (...claims: readonly ReturnType<typeof claim>[]) =>
  notReported('hue', places, claims, '2025-07-01');

test('notReported(place, …) lists what other provinces have reported since the day', () => {
  const found = silence(
    claim('ca-mau', 'fibre', '2025-08'),
    claim('lai-chau', 'fibre', '2026'),
    claim('lai-chau', 'services', '2025-06-30'),
    claim('ca-mau', 'stations', '2025'),
    claim('hue', 'stations', '2025-09'),
  );
  expect(found).toEqual({ asked: ['fibre', 'stations'], missing: ['fibre'], older: [] });
});

test('notReported(place, …) does not ask a province for what only the nation or a former unit has', () => {
  expect(
    silence(claim('vietnam', 'egdi', '2026'), claim('kon-tum', 'fibre', '2025')).asked,
  ).toEqual([]);
});

test('notReported(place, …) tells older figures from silence, and takes an undated one for neither', () => {
  const found = silence(
    claim('ca-mau', 'fibre', '2025-08'),
    claim('hue', 'fibre', '2022'),
    claim('ca-mau', 'stations', '2025-08'),
    claim('hue', 'stations', null),
  );
  expect([found.missing, found.older]).toEqual([[], ['fibre']]);
});
