import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readDataset } from './read-dataset.ts';
import { readFolder } from './read-folder.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'data-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const told = (folder: string) =>
  readFolder(folder).problems.map(({ code, message }) => `${code}: ${message.en}`);

test('a folder that does not exist is one problem, not a stack trace', () => {
  const { problems } = readDataset(join(root, 'nowhere'));
  expect(problems.map(({ message }) => message.en)).toEqual([
    'the data folder cannot be read (ENOENT)',
  ]);
});

test('a file in place of the folder is a problem', () => {
  writeFileSync(join(root, 'data'), '');
  expect(told(join(root, 'data'))).toEqual([
    'file-unreadable: the data folder cannot be read (ENOTDIR)',
  ]);
});

test('a link is a problem, also when it leads round in a circle', () => {
  symlinkSync('.', join(root, 'circle'));
  symlinkSync('nowhere', join(root, 'broken.yaml'));
  expect(told(root)).toEqual([
    'file-unreadable: broken.yaml cannot be read (link)',
    'file-unreadable: circle cannot be read (link)',
  ]);
});

test('a folder named like a file is walked like any folder', () => {
  mkdirSync(join(root, 'units.yaml'));
  writeFileSync(join(root, 'units.yaml/inner.yaml'), 'a: 1\n');
  const { files, problems } = readFolder(root);
  expect(problems).toEqual([]);
  expect(files.map(({ path }) => path)).toEqual(['units.yaml/inner.yaml']);
});

test('files come in the order of their paths', () => {
  for (const name of ['b.yaml', 'a.yaml', 'c.yaml']) writeFileSync(join(root, name), '');
  expect(readFolder(root).files.map(({ path }) => path)).toEqual(['a.yaml', 'b.yaml', 'c.yaml']);
});
