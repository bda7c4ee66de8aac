import { expect, test } from 'vitest';
import { gapFinding } from './gap-finding.ts';

test('gapFinding(readings) counts what occurs, met first, and what has no figure', () => {
  expect(gapFinding(['not-known', 'behind', undefined, 'met', 'behind'])).toEqual({
    goals: 5,
    measured: 4,
    counts: [
      { reading: 'met', goals: 1 },
      { reading: 'behind', goals: 2 },
      { reading: 'not-known', goals: 1 },
    ],
  });
  expect(gapFinding([])).toEqual({ goals: 0, measured: 0, counts: [] });
});
