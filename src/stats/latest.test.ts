import { expect, test } from 'vitest';
import { observationOf } from '../../tests/builders.ts';
import { latest } from './latest.ts';

const may = observationOf({ time: '2025-05-17', value: 36 });
const september = observationOf({ time: '2025-09-23', value: 51 });
const septemberElsewhere = observationOf({ time: '2025-09-23', value: 40 });

test('latest(observations) takes the newest date, whatever the order', () => {
  expect(latest([september, may])).toEqual([september]);
});

test('latest(observations) keeps every source of that date', () => {
  expect(latest([may, september, septemberElsewhere])).toEqual([september, septemberElsewhere]);
});

test('latest(observations) goes by the last day: a month is newer than a day inside it', () => {
  const month = observationOf({ time: '2025-09', value: 50 });
  expect(latest([september, month])).toEqual([month]);
});

test('latest(observations) keeps an older claim that the newest is in conflict with', () => {
  const month = observationOf({ time: '2025-09', value: 50, conflicts: [september.id] });
  expect(latest([may, september, month])).toEqual([september, month]);
});

test('latest(observations) leaves out what has no time, and changes, aims and allocations', () => {
  const undated = observationOf({ time: null });
  const delta = observationOf({ time: '2026', kind: 'delta' });
  const allocation = observationOf({ time: '2026', kind: 'allocation' });
  expect(latest([may, undated, delta, allocation])).toEqual([may]);
  expect(latest([may, delta], ['delta'])).toEqual([delta]);
});

test('latest(observations) of nothing is nothing, not zero', () => {
  expect(latest([])).toEqual([]);
});
