import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { sha256 } from './sha256.ts';

const native = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');

test.each([0, 1, 54, 55, 56, 57, 63, 64, 65, 119, 120, 128, 1000, 100_003])(
  'sha256(content) of %i bytes is that of the system',
  (length) => {
    const bytes = Uint8Array.from({ length }, (_, i) => (i * 31 + length) % 256);
    expect(sha256(bytes)).toBe(native(bytes));
    // Part of a larger memory, as files of a folder are.
    const part = new Uint8Array([7, ...bytes, 7]).subarray(1, length + 1);
    expect(sha256(part)).toBe(native(bytes));
  },
);

test('sha256(content) of a text is that of its UTF-8', () => {
  expect(sha256('Quảng Trị 🛰')).toBe(native('Quảng Trị 🛰'));
});
