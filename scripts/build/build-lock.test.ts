import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
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

test('takeLock(file) waits for a build that has made the file and not yet written its process', async () => {
  takeLock(file).release?.();
  writeFileSync(file, '');
  const signal = new Int32Array(new SharedArrayBuffer(4));
  const other = new Worker(
    `const { workerData: { signal, file } } = require('node:worker_threads');
    Atomics.store(signal, 0, 1);
    Atomics.notify(signal, 0);
    Atomics.wait(signal, 0, 1, 40);
    require('node:fs').writeFileSync(file, String(process.pid));`,
    { eval: true, workerData: { signal, file } },
  );
  Atomics.wait(signal, 0, 0);
  expect(takeLock(file)).toEqual({ release: undefined, holder: process.pid });
  await other.terminate();
});
