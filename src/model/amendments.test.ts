import { expect, test } from 'vitest';
import { partOf } from './amendments.ts';

test.each([
  ['report.online-dossier-rate.hue.2025-10', '2025-10'],
  ['report.online-dossier-rate.hue.2025-07-01_..', '2025-07-01_..'],
  ['report.online-dossier-rate.hue.2025-07-01_...delta.2', '2025-07-01_..'],
  ['report.online-dossier-rate.hue.undated.2', 'undated'],
])('the time in %s', (claim, time) => {
  expect(([0, 1, 2, 3] as const).map((part) => partOf(claim, part))).toEqual([
    'report',
    'online-dossier-rate',
    'hue',
    time,
  ]);
});
