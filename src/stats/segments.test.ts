import { expect, test } from 'vitest';
import { indicatorOf, observationOf, provinceOf, textsOf } from '../../tests/builders.ts';
import type { Place } from '../model/place.ts';
import { breaksOf, segments } from './segments.ts';
import { series } from './series.ts';

function segmentsOf(times: readonly string[], breaks: readonly string[], place?: Place) {
  const claims = times.map((time, value) =>
    observationOf({ time, value, ...(place && { place }) }),
  );
  return series(claims).flatMap((one) =>
    segments(one, breaks).map((segment) => segment.map(({ time }) => time)),
  );
}

test('segments(series, breaks) is one segment without a break', () => {
  expect(segmentsOf(['2023', '2024'], [])).toEqual([['2023', '2024']]);
});

test('segments(series, breaks) cuts at a break; its own day is after it', () => {
  expect(segmentsOf(['2025-04-02', '2025-04-03', '2025-05'], ['2025-04-03'])).toEqual([
    ['2025-04-02'],
    ['2025-04-03', '2025-05'],
  ]);
});

test('segments(series, breaks) lets a claim across a break stand alone', () => {
  expect(segmentsOf(['2024', '2025', '2026'], ['2025-04-03'])).toEqual([
    ['2024'],
    ['2025'],
    ['2026'],
  ]);
});

test('segments(series, breaks) cuts where the territory of the place began', () => {
  const place = provinceOf({ id: 'gia-lai', from: '2025-07-01' });
  expect(segmentsOf(['2025-05', '2025-08', '2025-09'], [], place)).toEqual([
    ['2025-05'],
    ['2025-08', '2025-09'],
  ]);
});

test('segments(series, breaks) cuts after the last day of a former unit', () => {
  const place = provinceOf({ id: 'bac-giang', to: '2025-06-30' });
  expect(segmentsOf(['2025-06-30', '2025-07-01'], [], place)).toEqual([
    ['2025-06-30'],
    ['2025-07-01'],
  ]);
});

test('breaksOf(series) are the dates at which its indicator changed', () => {
  const indicator = indicatorOf({
    breaks: [{ date: '2025-04-03', text: textsOf('Decision 405') }],
  });
  const [one] = series([observationOf({ indicator })]);
  expect(one && breaksOf(one)).toEqual(['2025-04-03']);
});
