import { expect, test } from 'vitest';
import { inTurn } from './in-turn.ts';

test('sides take turns; medians and the ratio of the first to the second are told', async () => {
  const order: string[] = [];
  const side = (name: string, values: readonly number[]) => ({
    name,
    measure: () => {
      order.push(name);
      const seconds = values[order.filter((one) => one === name).length - 1] ?? 0;
      return Promise.resolve({ seconds, files: 10 });
    },
  });
  expect(await inTurn('check', [side('this one', [9, 2, 3]), side('peer', [6, 90, 1])])).toEqual([
    { what: 'check', site: 'this one', seconds: 3, files: 10 },
    { what: 'check', site: 'peer', seconds: 6, files: 10 },
    { what: 'check', site: 'ratio', seconds: 0.5, files: 1 },
  ]);
  expect(order).toEqual(['this one', 'peer', 'this one', 'peer', 'this one', 'peer']);
});

test('alone there is no ratio', async () => {
  const alone = { name: 'this one', measure: () => Promise.resolve({ seconds: 1 }) };
  expect(await inTurn('check', [alone])).toEqual([{ what: 'check', site: 'this one', seconds: 1 }]);
});
