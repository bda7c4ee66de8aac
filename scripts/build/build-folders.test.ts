import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type BuildFolders, buildFolders, recoverFolders, swapFolders } from './build-folders.ts';

let root = '';
let folders: BuildFolders;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'build-'));
  folders = buildFolders(join(root, 'dist'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function put(folder: string, text: string): void {
  mkdirSync(folder);
  writeFileSync(join(folder, 'index.html'), text);
}
const served = () => readFileSync(join(folders.current, 'index.html'), 'utf8');

test('buildFolders(out) lie beside it and are hidden', () => {
  expect(buildFolders('dist')).toEqual({
    current: 'dist',
    next: '.dist-next',
    old: '.dist-old',
    lock: '.dist-lock',
  });
  expect(buildFolders('.dist-test').next).toBe('.dist-test-next');
});

test('swapFolders(folders) replaces the site, and soon nothing is left beside it', async () => {
  put(folders.current, 'before');
  put(folders.next, 'after');
  swapFolders(folders);
  expect(served()).toBe('after');
  expect(existsSync(folders.next)).toBe(false);
  await expect.poll(() => existsSync(folders.old), { timeout: 10_000 }).toBe(false);
});

test('swapFolders(folders) without a new site leaves the current one', () => {
  put(folders.current, 'before');
  expect(() => {
    swapFolders(folders);
  }).toThrow();
  expect(served()).toBe('before');
});

test('recoverFolders(folders) brings a site back that was caught between two renames', () => {
  put(folders.old, 'before');
  put(folders.next, 'half');
  recoverFolders(folders);
  expect(served()).toBe('before');
  expect(existsSync(folders.next)).toBe(false);
});
