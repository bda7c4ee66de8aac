import { expect, test } from 'vitest';
import { model } from '../model.ts';
import { lookAlikesOf } from './indicator-page.ts';

test('two indicators that are easily confused say so on both pages', () => {
  const pages = new Map(
    [...model.indicators.values()].map((indicator) => [
      indicator.id,
      lookAlikesOf(indicator).map((one) => one.indicator),
    ]),
  );
  const silent = [...pages].flatMap(([id, others]) =>
    others.filter((other) => !pages.get(other)?.includes(id)).map((other) => `${other}: ${id}`),
  );
  expect(silent).toEqual([]);
  for (const [id, others] of pages) expect(others, id).toEqual([...new Set(others)]);
});
