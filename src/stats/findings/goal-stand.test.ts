import { expect, test } from 'vitest';
import { indicatorOf, observationOf, provinceOf, targetOf } from '../../../tests/builders.ts';
import type { Target } from '../../model/legal-document.ts';
import type { Observation } from '../../model/observation.ts';
import { isTimed } from '../series.ts';
import { goalStand, type SetOn } from './goal-stand.ts';

function stand(claim: Partial<Observation>, targets: readonly Target[], setOn?: SetOn) {
  return goalStand([observationOf(claim)].filter(isTimed), targets, setOn);
}

const due2025 = targetOf({ due: '2025' });

test('goalStand(claims, targets) is met by the very number', () => {
  expect(stand({ value: 80 }, [due2025])?.stand).toBe('met');
  expect(stand({ value: 79.9 }, [due2025])?.stand).toBe('below');
});

test('goalStand(claims, targets) is above where less is asked for', () => {
  const indicator = indicatorOf({ direction: 'down' });
  const atMost = targetOf({ bound: 'at-most', value: 5, due: '2025' });
  expect(stand({ indicator, value: 7 }, [atMost])?.stand).toBe('above');
  expect(stand({ indicator, value: 5 }, [atMost])?.stand).toBe('met');
});

test('goalStand(claims, targets) knows both ends of a range', () => {
  const range = targetOf({ value: [60, 70], bound: 'exact', due: '2025' });
  expect(stand({ value: 51 }, [range])?.stand).toBe('below');
  expect(stand({ value: 65 }, [range])?.stand).toBe('met');
  expect(stand({ value: 71 }, [range])?.stand).toBe('above');
});

test('goalStand(claims, targets) says nothing of a bound that may lie on either side', () => {
  expect(stand({ value: 70, bound: 'more-than' }, [due2025])?.stand).toBe('open');
  expect(stand({ value: 80, bound: 'more-than' }, [due2025])?.stand).toBe('met');
  expect(stand({ value: 80, bound: 'less-than' }, [due2025])?.stand).toBe('below');
  expect(stand({ value: 78, bound: 'about' }, [due2025])?.stand).toBe('open');
});

test('goalStand(claims, targets) waits for a goal to come, unless a claim since it was set reaches it', () => {
  const due2030 = targetOf({ due: '2030' });
  expect(stand({ value: 51 }, [due2030])?.stand).toBe('open');
  expect(stand({ value: 85 }, [due2030])?.stand).toBe('open');
  expect(stand({ value: 85 }, [due2030], () => '2025-01-09')?.stand).toBe('early');
  expect(stand({ value: 85 }, [due2030], () => '2026')?.stand).toBe('open');
});

test('goalStand(claims, targets) takes the next goal, and of past ones the last, as open', () => {
  const targets = [targetOf({ due: '2030' }), due2025, targetOf({ due: '2024', value: 50 })];
  expect(stand({}, targets)?.target.due).toBe('2025');
  const past = stand({ time: '2031-02', value: 99 }, targets);
  expect([past?.target.due, past?.stand]).toEqual(['2030', 'open']);
});

test('goalStand(claims, targets) has one that runs from a year on', () => {
  const from2025 = targetOf({ due: '2025/..' });
  expect(stand({ value: 51 }, [from2025])?.stand).toBe('below');
  expect(stand({ value: 51, time: '2024' }, [from2025])?.stand).toBe('open');
});

test('goalStand(claims, targets) is undefined where documents want different things', () => {
  expect(stand({}, [due2025, targetOf({ due: '2025', value: 90 })])).toBeUndefined();
  const again = targetOf({ due: '2025', document: '57-nq-tw' });
  expect(stand({}, [due2025, again])?.stand).toBe('below');
});

test('goalStand(claims, targets) leaves other places, units and goals without a number out', () => {
  expect(stand({ place: provinceOf() }, [due2025])).toBeUndefined();
  expect(stand({}, [targetOf({ unit: undefined })])).toBeUndefined();
  expect(stand({}, [targetOf({ value: null })])).toBeUndefined();
  expect(goalStand([], [due2025])).toBeUndefined();
});

test('goalStand(claims, targets) is open where the newest claims differ about it', () => {
  const claims = [70, 90].map((value) => observationOf({ value })).filter(isTimed);
  expect(goalStand(claims, [due2025])?.stand).toBe('open');
});
