import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { pngFolder } from './png-cache-folder.ts';
import { cachedPng } from './png-cache.ts';

const root = mkdtempSync(join(tmpdir(), 'png-cache-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});

let folder = '';
let drawings: string[] = [];
beforeEach(() => {
  folder = join(mkdtempSync(join(root, 'case-')), 'png');
  drawings = [];
});

const draw = (svg: string) => {
  drawings.push(svg);
  return Promise.resolve(Buffer.from(`PNG of ${svg}`));
};

const drawn = async (svg: string, renderer = 'resvg 1', path = folder) =>
  Buffer.from(await cachedPng(svg, draw, { folder: pngFolder(path), renderer })).toString();

const entry = () => join(folder, readdirSync(folder)[0] ?? '');

test('a picture is drawn once', async () => {
  expect(await drawn('a')).toBe('PNG of a');
  expect(await drawn('a')).toBe('PNG of a');
  expect(drawings).toEqual(['a']);
});

test('another picture, and another renderer, are drawn', async () => {
  await drawn('a');
  await drawn('b');
  await drawn('a', 'resvg 2');
  expect(drawings).toEqual(['a', 'b', 'a']);
  expect(readdirSync(folder)).toHaveLength(3);
});

test.each([
  ['cut short', (bytes: Buffer) => bytes.subarray(0, 20)],
  ['empty', () => Buffer.alloc(0)],
  ['changed', (bytes: Buffer) => Buffer.from(bytes).fill('!', 3, 4)],
])('an entry that is %s is drawn anew and mended', async (_, spoil) => {
  await drawn('a');
  writeFileSync(entry(), spoil(readFileSync(entry())));
  expect(await drawn('a')).toBe('PNG of a');
  expect(await drawn('a')).toBe('PNG of a');
  expect(drawings).toEqual(['a', 'a']);
});

test('an entry of another picture under this name is never shown', async () => {
  await drawn('a');
  const other = readFileSync(entry());
  rmSync(entry());
  await drawn('b');
  writeFileSync(entry(), other);
  expect(await drawn('b')).toBe('PNG of b');
});

test('no half-written file is left', async () => {
  await Promise.all(['a', 'a', 'b'].map((svg) => drawn(svg)));
  expect(readdirSync(folder).filter((name) => !/^[0-9a-f]{64}\.png$/.test(name))).toEqual([]);
  expect(readdirSync(folder)).toHaveLength(2);
});

test('a folder that cannot be written is no cache, and no failure', async () => {
  const path = join(folder, 'png');
  await drawn('x');
  writeFileSync(path, 'a file where the folder should be');
  expect(await drawn('a', 'resvg 1', path)).toBe('PNG of a');
  expect(await drawn('a', 'resvg 1', path)).toBe('PNG of a');
  expect(drawings).toEqual(['x', 'a', 'a']);
});

test('a drawing that fails is told, and not kept', async () => {
  const cache = { folder: pngFolder(folder), renderer: 'resvg 1' };
  const failing = () => Promise.reject(new Error('No such font.'));
  await expect(cachedPng('a', failing, cache)).rejects.toThrow('No such font.');
  expect(await drawn('a')).toBe('PNG of a');
});
