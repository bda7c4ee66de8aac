import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { firstDifference, manifestOf, writeManifest } from './site-manifest.ts';

const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
mkdirSync(join(folder, 'a'));
writeFileSync(join(folder, 'a', 'b.txt'), 'abc');
writeFileSync(join(folder, 'z.txt'), '');

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('every file is listed by its checksum, the list itself apart', () => {
  writeManifest(folder);
  expect(manifestOf(folder)).toEqual({
    'a/b.txt': 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    'z.txt': 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  });
});

test('the first file that differs is named, also one that only one site has', () => {
  expect(firstDifference({ a: '1', b: '2' }, { a: '1', b: '2' })).toBeUndefined();
  expect(firstDifference({ a: '1', b: '2', c: '3' }, { a: '1', b: '9', c: '8' })).toBe('b');
  expect(firstDifference({ b: '2' }, { a: '1', b: '2' })).toBe('a');
});
