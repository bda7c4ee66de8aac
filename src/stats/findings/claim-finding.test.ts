import { expect, test } from 'vitest';
import { observationOf, targetOf } from '../../../tests/builders.ts';
import { claimFinding } from './claim-finding.ts';

test('claimFinding(claim, targets) has a claim and its goal', () => {
  const found = claimFinding(observationOf({ value: 81 }), [targetOf({ due: '2025' })]);
  expect([found?.claim.value, found?.goal?.stand]).toEqual([81, 'open']);
});

test('claimFinding(claim, targets) has nothing without a time, or of what is no result', () => {
  expect(claimFinding(observationOf({ time: null }), [])).toBeUndefined();
  expect(claimFinding(observationOf({ kind: 'allocation' }), [])).toBeUndefined();
});
