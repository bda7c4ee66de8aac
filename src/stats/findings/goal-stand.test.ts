import { expect, test } from 'vitest';
import {
  citationOf,
  indicatorOf,
  observationOf,
  provinceOf,
  sourceOf,
  targetOf,
} from '../../../tests/builders.ts';
import type { Target } from '../../model/legal-document.ts';
import type { Observation } from '../../model/observation.ts';
import { targetReading } from '../reading/target-reading.ts';
import { isTimed } from '../series.ts';
import { goalStand } from './goal-stand.ts';

const citations = [citationOf({ source: sourceOf({ evidence: 'primary' }) })];

/** Where a claim stands, read with it and others, seen from a day after 2025. */
function stand(
  claim: Partial<Observation>,
  targets: readonly Target[],
  others: readonly Observation[] = [],
) {
  const told = observationOf({ time: '2025', citations, ...claim });
  const reading = (target: Target) =>
    targetReading(target, [told, ...others], { setOn: '2024', until: '2026-06-01' });
  return goalStand([told].filter(isTimed), targets, reading);
}

const due2025 = targetOf({ due: '2025' });

test('goalStand(claims, targets, readingOf) is met by the very number', () => {
  expect(stand({ value: 80 }, [due2025])?.stand).toBe('met');
  expect(stand({ value: 79.9 }, [due2025])?.stand).toBe('below');
});

test('goalStand(claims, targets, readingOf) is above where less is asked for', () => {
  const indicator = indicatorOf({ direction: 'down' });
  const atMost = targetOf({ bound: 'at-most', value: 5, due: '2025' });
  expect(stand({ indicator, value: 7 }, [atMost])?.stand).toBe('above');
  expect(stand({ indicator, value: 5 }, [atMost])?.stand).toBe('met');
});

test('goalStand(claims, targets, readingOf) knows both ends of a range', () => {
  const range = targetOf({ value: [60, 70], bound: 'exact', due: '2025' });
  expect(stand({ value: 51 }, [range])?.stand).toBe('below');
  expect(stand({ value: 65 }, [range])?.stand).toBe('met');
  expect(stand({ value: 71 }, [range])?.stand).toBe('above');
});

test('goalStand(claims, targets, readingOf) says nothing where the goal reads as nothing sure', () => {
  expect(stand({ value: 70, bound: 'more-than' }, [due2025])?.stand).toBe('open');
  expect(stand({ value: 90, citations: [citationOf()] }, [due2025])?.stand).toBe('open');
  expect(stand({ value: 90, time: '2025-06' }, [due2025])?.stand).toBe('open');
  expect(goalStand([observationOf()].filter(isTimed), [due2025])?.stand).toBe('open');
});

test('goalStand(claims, targets, readingOf) says nothing of claims that do not decide', () => {
  const year = observationOf({ id: 'year', time: '2025', value: 82.7, citations });
  expect(stand({ time: '2025-12', value: 74.7 }, [due2025], [year])?.stand).toBe('open');
});

test('goalStand(claims, targets, readingOf) is early for one reached before its time', () => {
  const due2030 = targetOf({ due: '2030' });
  expect(stand({ value: 51 }, [due2030])?.stand).toBe('open');
  expect(stand({ value: 85 }, [due2030])?.stand).toBe('early');
});

test('goalStand(claims, targets, readingOf) takes the next goal, and of past ones the last', () => {
  const targets = [targetOf({ due: '2030' }), due2025, targetOf({ due: '2024', value: 50 })];
  expect(stand({}, targets)?.target.due).toBe('2025');
  expect(stand({ time: '2031-02', value: 99 }, targets)?.target.due).toBe('2030');
});

test('goalStand(claims, targets, readingOf) is undefined where documents want different things', () => {
  expect(stand({}, [due2025, targetOf({ due: '2025', value: 90 })])).toBeUndefined();
  const again = targetOf({ due: '2025', document: '57-nq-tw' });
  expect(stand({}, [due2025, again])?.stand).toBe('below');
});

test('goalStand(claims, targets, readingOf) leaves other places, units and goals without a number out', () => {
  expect(stand({ place: provinceOf() }, [due2025])).toBeUndefined();
  expect(stand({}, [targetOf({ unit: undefined })])).toBeUndefined();
  expect(stand({}, [targetOf({ value: null })])).toBeUndefined();
  expect(goalStand([], [due2025])).toBeUndefined();
});
