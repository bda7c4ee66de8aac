import { expect, test } from 'vitest';
import { keptLately } from './kept-lately.ts';

test('keptLately(count) makes a thing once while it is asked for, and lets the oldest go', () => {
  const made: string[] = [];
  const kept = keptLately<string>(2);
  const ask = (name: string) =>
    kept(name, () => {
      made.push(name);
      return `${name}!`;
    });
  expect(['a', 'b', 'a', 'c', 'a', 'b'].map(ask)).toEqual(['a!', 'b!', 'a!', 'c!', 'a!', 'b!']);
  expect(made).toEqual(['a', 'b', 'c', 'b']);
});
