import { expect, test } from 'vitest';
import { observationOf } from '../../../tests/builders.ts';
import { isTimed } from '../../stats/series.ts';
import { printTheme } from '../theme/theme.ts';
import type { TrendPoint } from './claims.ts';
import { earlierLabels, newestLabels } from './labels.ts';

function pointsOf(...values: readonly number[]): readonly TrendPoint[] {
  const claims = values.map((value, i) => observationOf({ id: String(i), time: '2024', value }));
  return claims.filter(isTimed).map((claim) => {
    const x = claim.value;
    return { claim, x, y: 100 - claim.value, from: x - 20, to: x + 20, fill: 'black' };
  });
}

const words = ({ value }: { readonly value: number }) => String(value);

test('newestLabels(points) and earlierLabels(points) name a number once, however many say it', () => {
  const points = pointsOf(44, 44, 46);
  const textsOf = (labels: readonly { readonly text: string }[]) => labels.map(({ text }) => text);
  expect(textsOf(newestLabels(points, words, printTheme)).toSorted()).toEqual(['44', '46']);
  expect(textsOf(earlierLabels(points, words, printTheme)).toSorted()).toEqual(['44', '46']);
});

test('earlierLabels(points) takes the oldest first, then the newest', () => {
  const labels = earlierLabels(pointsOf(30, 10, 20), words, printTheme);
  expect(labels.map(({ text }) => text)).toEqual(['10', '30', '20']);
});
