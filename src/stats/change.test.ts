import { expect, test } from 'vitest';
import { indicatorOf, observationOf, textsOf } from '../../tests/builders.ts';
import type { Observation } from '../model/observation.ts';
import { change } from './change.ts';
import { series } from './series.ts';

function changeOf(...claims: readonly Observation[]) {
  const [one] = series(claims);
  return one && change(one);
}

const at = (time: string, value: number, partial: Partial<Observation> = {}) =>
  observationOf({ time, value, ...partial });

test('change(series) is the newest claim less the one before', () => {
  const answer = changeOf(at('2025-03', 20), at('2025-06', 36.5), at('2025-09', 40));
  expect(answer?.absolute).toBe(3.5);
  expect(answer?.from.time).toBe('2025-06');
});

test('change(series) skips an earlier claim that may be about the same day', () => {
  expect(changeOf(at('2025-03', 20), at('2025-09-23', 38), at('2025-09', 40))?.absolute).toBe(20);
});

test('change(series) is unknown if either claim is not exact', () => {
  expect(changeOf(at('2025-03', 20, { bound: 'more-than' }), at('2025-06', 36))).toBeUndefined();
  expect(changeOf(at('2025-03', 20), at('2025-06', 36, { bound: 'about' }))).toBeUndefined();
});

test('change(series) is unknown if sources disagree about either claim', () => {
  expect(changeOf(at('2025-03', 20), at('2025-06', 36), at('2025-06', 51))).toBeUndefined();
  expect(changeOf(at('2025-03', 20), at('2025-03', 21), at('2025-06', 36))).toBeUndefined();
});

test('change(series) is known if two sources agree', () => {
  const again = at('2025-06', 36, { id: 'another' });
  expect(changeOf(at('2025-03', 20), at('2025-06', 36), again)?.absolute).toBe(16);
});

test('change(series) is not counted across a break', () => {
  const indicator = indicatorOf({ breaks: [{ date: '2025-05', text: textsOf('new definition') }] });
  expect(
    changeOf(at('2025-03', 20, { indicator }), at('2025-06', 36, { indicator })),
  ).toBeUndefined();
});

test('change(series) of one claim is unknown, not zero; of two equal ones it is zero', () => {
  expect(changeOf(at('2025-03', 20))).toBeUndefined();
  expect(changeOf(at('2025-03', 20), at('2025-06', 20))?.absolute).toBe(0);
});

test('change(series) never sets a stock against a flow', () => {
  const flow = at('2025-03', 20, { timing: 'period' });
  expect(changeOf(flow, at('2025-06', 36))).toBeUndefined();
  expect(changeOf(at('2025-02', 18), flow, at('2025-06', 36))?.absolute).toBe(18);
});
