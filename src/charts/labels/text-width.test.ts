import { expect, test } from 'vitest';
import { textWidth, wrap } from './text-width.ts';

test('textWidth(text, size) counts a letter once, whatever marks it bears', () => {
  expect(textWidth('Ằ Ữ Ộ', 13)).toBe(textWidth('A U O', 13));
});

test('wrap(text, width, size, most) breaks between words', () => {
  expect(wrap('Dân số được phủ sóng 5G', 80, 14, 3)).toEqual(['Dân số được', 'phủ sóng 5G']);
});

test('wrap(text, width, size, most) ends a last line that had to be cut with “…”', () => {
  const lines = wrap('Người trưởng thành có chữ ký số hoặc chữ ký điện tử', 100, 14, 2);
  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatch(/…$/);
  for (const line of lines) expect(textWidth(line, 14)).toBeLessThanOrEqual(100);
});
