import { expect, test } from 'vitest';
import { comparableIndicators } from './compare-choices.ts';
import { standingOf } from './compare-order.ts';

test('standingOf(indicator) calls part only what bears the name of an index with a total', () => {
  const ids = (wanted: ReturnType<typeof standingOf>) =>
    comparableIndicators.filter((one) => standingOf(one) === wanted).map(({ id }) => id);
  const named = ids('total').map((id) => id.replace(/-(?:score|rank|level)$/, '-'));
  const strays = ids('part').filter((id) => !named.some((name) => id.startsWith(name)));
  expect(strays).toEqual([]);
});
