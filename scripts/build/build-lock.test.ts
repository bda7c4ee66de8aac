import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takeLock } from './build-lock.ts';

let root = '';
let file = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lock-'));
  file = join(root, 'sites', '.dist-lock');
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

test('takeLock(file) names the process that builds, until it is done', () => {
  const first = takeLock(file);
  expect(takeLock(file)).toEqual({ release: undefined, holder: process.pid });
  first.release?.();
  expect(existsSync(file)).toBe(false);
  expect(takeLock(file).release).toBeDefined();
});

test.each(['2147483646', '', '-1', '0', 'x'])(
  'takeLock(file) takes what a killed build left: %j',
  (left) => {
    takeLock(file).release?.();
    writeFileSync(file, left);
    expect(takeLock(file).release).toBeDefined();
    expect(readFileSync(file, 'utf8')).toBe(String(process.pid));
  },
);
