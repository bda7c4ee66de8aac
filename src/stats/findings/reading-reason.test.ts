import { expect, test } from 'vitest';
import { observationOf, targetOf } from '../../../tests/builders.ts';
import type { Target } from '../../model/legal-document.ts';
import type { Observation } from '../../model/observation.ts';
import { pace } from '../pace.ts';
import { series } from '../series.ts';
import { readingReason } from './reading-reason.ts';

const goal = targetOf({ value: 80, due: '2025' });
const at = (time: string, value: number, more: Partial<Observation> = {}) =>
  observationOf({ id: `${time} ${value}`, time, value, ...more });

function doubt(
  claims: readonly Observation[],
  target: Target = goal,
  setOn: string | null = '2024',
) {
  const [line] = series(claims);
  if (!line) throw new Error('No series was given.');
  return readingReason(line, target, setOn, pace(line, target, setOn))?.doubt;
}

test('readingReason(line, target, setOn, pace) is undefined for what is read', () => {
  expect(doubt([at('2025', 82)])).toBeUndefined();
});

test('readingReason(line, target, setOn, pace) gives the first thing in the way', () => {
  expect(doubt([at('2025', 82)], targetOf({ value: null }))).toBe('no-number');
  expect(doubt([at('2025', 82)], targetOf({ unit: undefined, value: 80 }))).toBe('unit');
  expect(doubt([at('2025', 82), at('2025', 70)])).toBe('disputed');
  expect(doubt([at('2025-07-02', 57), at('2025', 82)])).toBe('within');
  expect(doubt([at('2024-06', 57), at('2024-12', 60)], goal, null)).toBe('undated-document');
  expect(doubt([at('2023', 57)])).toBe('before-document');
  expect(doubt([at('2025-02', 57)])).toBe('one-figure');
  expect(doubt([at('2025-02', 57), at('2025-08', 60, { bound: 'more-than' })])).toBe('bound');
});
