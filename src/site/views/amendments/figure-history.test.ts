import { expect, test } from 'vitest';
import { readerFor } from '../../../locales/reader.ts';
import { figureHistory } from './figure-history.ts';

const reader = readerFor('en');

test('figureHistory(page, isAbout, reader) leads on only where more changed than stands here', () => {
  const few = figureHistory('/indicators/x/', ({ kind }) => kind === 'withdrawal', reader);
  expect(few.count).toBeGreaterThan(0);
  expect(few.more).toBeUndefined();
});

test('figureHistory(page, isAbout, reader) is nothing where nothing changed', () => {
  expect(figureHistory('/indicators/x/', () => false, reader)).toEqual({
    count: 0,
    groups: [],
    more: undefined,
  });
});
