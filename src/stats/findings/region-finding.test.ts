import { expect, test } from 'vitest';
import { observationOf, provinceOf } from '../../../tests/builders.ts';
import { regionFinding } from './region-finding.ts';

const claim = (id: string, region: string | undefined, value: number) =>
  observationOf({ value, place: provinceOf({ id, region }) });

test('regionFinding(survey) has the regions with the highest and the lowest median', () => {
  const survey = [
    claim('a', 'north', 10),
    claim('b', 'north', 30),
    claim('c', 'south', 40),
    claim('d', 'centre', 20),
    claim('e', undefined, 99),
  ];
  expect(regionFinding(survey)).toMatchObject({
    regions: 3,
    highest: [{ region: 'south', median: 40, places: 1 }],
    lowest: [
      { region: 'north', median: 20, places: 2 },
      { region: 'centre', median: 20, places: 1 },
    ],
  });
});

test('regionFinding(survey) is undefined with one region', () => {
  expect(regionFinding([claim('a', 'north', 10), claim('b', 'north', 30)])).toBeUndefined();
});

test('regionFinding(survey, regionOf) finds the region of former units through a function', () => {
  const survey = [claim('a', undefined, 10), claim('b', undefined, 30)];
  const found = regionFinding(survey, ({ id }) => `region-of-${id}`);
  expect(found?.highest[0]?.region).toBe('region-of-b');
});
