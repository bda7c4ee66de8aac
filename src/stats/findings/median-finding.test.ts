import { expect, test } from 'vitest';
import { indicatorOf, observationOf, provinceOf } from '../../../tests/builders.ts';
import type { Kind } from '../../model/indicator.ts';
import { medianFinding } from './median-finding.ts';

const survey = (id: string, time: string, values: readonly number[], kind: Kind = 'index') =>
  values.map((value, i) =>
    observationOf({
      time,
      value,
      indicator: indicatorOf({ id, kind }),
      place: provinceOf({ id: `p${i}` }),
    }),
  );

test('medianFinding(surveys, place) counts sides in the newest edition of each index', () => {
  const surveys = [
    survey('pci', '2024', [70, 60, 50]),
    survey('pci', '2022', [10, 60, 50]),
    survey('papi', '2024', [41, 41, 50]),
    survey('dti', '2023', [0.2, 0.5, 0.9]),
    survey('rank', '2023', [1, 2, 3], 'rank'),
    survey('people', '2023', [9, 2, 3], 'level'),
  ];
  expect(medianFinding(surveys, 'p0')).toEqual({ indices: 3, above: 1, at: 1, below: 1 });
});

test('medianFinding(surveys, place) is undefined where no index covers the place', () => {
  expect(medianFinding([survey('pci', '2024', [70, 60])], 'p9')).toBeUndefined();
});
