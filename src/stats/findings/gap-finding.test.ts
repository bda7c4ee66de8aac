import { expect, test } from 'vitest';
import { gapFinding } from './gap-finding.ts';

test('gapFinding(readings) counts what occurs, met first', () => {
  expect(gapFinding(['not-known', 'behind', 'met', 'behind'])).toEqual({
    goals: 4,
    counts: [
      { reading: 'met', goals: 1 },
      { reading: 'behind', goals: 2 },
      { reading: 'not-known', goals: 1 },
    ],
  });
  expect(gapFinding([])).toBeUndefined();
});
