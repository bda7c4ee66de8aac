import { expect, test } from 'vitest';
import { indicatorOf, observationOf, provinceOf, unitOf } from '../../../tests/builders.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Province } from '../../model/place.ts';
import { stripFinding } from './strip-finding.ts';

interface Edition {
  readonly time: string;
  readonly values: readonly number[];
  readonly indicator?: Indicator;
  readonly place?: Partial<Province>;
}

const edition = ({ time, values, indicator = indicatorOf(), place = {} }: Edition) =>
  values.map((value, i) =>
    observationOf({ time, value, indicator, place: provinceOf({ id: `p${i}`, ...place }) }),
  );

test('stripFinding(surveys) has the median from the first to the newest edition', () => {
  const found = stripFinding([
    edition({ time: '2024', values: [50, 60, 70] }),
    edition({ time: '2022', values: [40, 55, 70] }),
    edition({ time: '2023', values: [90, 90, 90] }),
  ]);
  expect(found).toMatchObject({
    kind: 'median',
    way: 'up',
    from: { spread: { median: 55 } },
    to: { spread: { median: 60 } },
    areSame: true,
  });
});

test('stripFinding(surveys) says when the editions cover other places', () => {
  const found = stripFinding([
    edition({ time: '2022', values: [40, 55, 70] }),
    edition({ time: '2024', values: [50, 60, 70, 80] }),
  ]);
  expect(found).toMatchObject({ kind: 'median', areSame: false });
});

test('stripFinding(surveys) has the range where the median is the same', () => {
  const wide = edition({ time: '2022', values: [0.1, 0.5, 0.7] });
  const narrow = edition({ time: '2024', values: [0.4, 0.5, 0.6] });
  const moved = edition({ time: '2024', values: [0.2, 0.5, 0.8] });
  expect(stripFinding([wide, narrow])).toMatchObject({ kind: 'range', way: 'narrower' });
  expect(stripFinding([wide, moved])).toMatchObject({ kind: 'range', way: 'same' });
  const later = edition({ time: '2025', values: [0.1, 0.5, 0.7] });
  expect(stripFinding([narrow, later])).toMatchObject({ kind: 'range', way: 'wider' });
});

test('stripFinding(surveys) compares nothing across a new definition or new territories', () => {
  const indicator = indicatorOf({ breaks: [{ date: '2024', text: { en: '', vi: '' } }] });
  const editions = [
    edition({ time: '2023', values: [1, 2], indicator }),
    edition({ time: '2024', values: [3, 4], indicator }),
  ];
  expect(stripFinding(editions)).toMatchObject({ kind: 'one', only: { spread: { median: 3.5 } } });
  const merged = [
    edition({ time: '2024', values: [1, 2], place: { to: '2025-06-30' } }).slice(0, 1),
    edition({ time: '2025-08', values: [3, 4], place: { from: '2025-07-01' } }).slice(0, 1),
  ];
  expect(stripFinding(merged)).toMatchObject({ kind: 'one' });
});

test('stripFinding(surveys) is undefined without a survey, and for ranks', () => {
  expect(stripFinding([])).toBeUndefined();
  const indicator = indicatorOf({ unit: unitOf({ id: 'rank', style: 'rank' }) });
  expect(stripFinding([edition({ time: '2024', values: [1, 2], indicator })])).toBeUndefined();
});
