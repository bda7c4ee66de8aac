import { expect, test } from 'vitest';
import { observationOf } from '../../tests/builders.ts';
import type { Observation } from './observation.ts';
import { withConflicts } from './conflicts.ts';
import { agree } from './possible-range.ts';

const bounds = ['exact', 'more-than', 'about', 'at-most'] as const;

test('withConflicts(observations) names for each claim all that disagree with it', () => {
  const claims = Array.from({ length: 120 }, (_, i) =>
    observationOf({
      id: `claim-${i}`,
      time: '2025',
      value: (i * 7) % 20,
      bound: bounds[i % bounds.length] ?? 'exact',
    }),
  );
  const rivalsOf = (claim: Observation) =>
    claims.filter((other) => !agree(claim, other)).map(({ id }) => id);
  expect(withConflicts(claims).map(({ conflicts }) => conflicts)).toEqual(claims.map(rivalsOf));
});

test('withConflicts(observations) is soon done with thousands of claims of one number', () => {
  const claims = Array.from({ length: 20_000 }, (_, i) =>
    observationOf({ id: `claim-${i}`, time: '2025', value: i === 0 ? 2 : 1 }),
  );
  const found = withConflicts(claims);
  expect(found[0]?.conflicts).toHaveLength(19_999);
  expect(found.at(-1)?.conflicts).toEqual(['claim-0']);
});
