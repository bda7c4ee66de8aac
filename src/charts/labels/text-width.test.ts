import { expect, test } from 'vitest';
import { textWidth } from './text-width.ts';

test('textWidth(text, size) counts a letter once, whatever marks it bears', () => {
  expect(textWidth('Ằ Ữ Ộ', 13)).toBe(textWidth('A U O', 13));
});
