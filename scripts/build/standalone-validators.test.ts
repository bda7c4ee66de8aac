import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fileKinds, kindOf, kinds, type FileKind } from '../../src/dataset/file-kinds.ts';
import { readFolder } from '../../src/dataset/read-folder.ts';
import { readFile } from '../../src/dataset/to-dataset.ts';
import { validators } from '../../src/dataset/validators.ts';
import { damaged, type Damage } from '../../tests/rules/damage.ts';
import { standaloneValidators } from './standalone-validators.ts';

type Written = Readonly<
  Record<FileKind, ((value: unknown) => boolean) & { readonly errors?: unknown }>
>;

/** Below the packages that the written code imports. */
const folder = `node_modules/.cache/tien-do-57/written-${process.pid}`;
let written: Written | undefined;

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/validators.mjs`, standaloneValidators());
  const module: unknown = await import(pathToFileURL(`${folder}/validators.mjs`).href);
  if (!isWritten(module)) throw new Error('The written code exports no validators.');
  written = module.validators;
});

function isWritten(module: unknown): module is { readonly validators: Written } {
  return typeof module === 'object' && module !== null && 'validators' in module;
}

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const sound = readFolder('tests/fixtures/dataset').files;
const damages = globSync('tests/fixtures/rules/*/*/damage.json').map((path) => {
  const steps: readonly Damage[] = [JSON.parse(readFileSync(path, 'utf8'))].flat();
  return steps;
});

test('validators that were written out say what compiled ones say, of every fixture', () => {
  const files = [sound, ...damages.map((steps) => steps.reduce(damaged, sound))].flat();
  const seen = new Set<FileKind>();
  let refused = 0;
  for (const file of new Set(files)) {
    const kind = kindOf(file.path);
    const { sheet } = kind === undefined ? {} : readFile(file);
    if (kind === undefined || sheet === undefined) continue;
    seen.add(kind);
    const fits = validators[kind](sheet.value);
    if (!fits) refused += 1;
    expect(written?.[kind](sheet.value), file.path).toBe(fits);
    expect(written?.[kind].errors, file.path).toEqual(validators[kind].errors);
  }
  expect([...seen].toSorted()).toEqual(kinds.toSorted());
  expect(refused).toBeGreaterThan(50);
});

test('of values of every other kind as well', () => {
  for (const kind of kinds) {
    for (const value of [null, [], {}, 'text', [{ id: 'A b' }], { id: 1, title: {} }]) {
      expect(written?.[kind](value)).toBe(validators[kind](value));
      expect(written?.[kind].errors, fileKinds[kind].source).toEqual(validators[kind].errors);
    }
  }
});

test('the written code makes no code', () => {
  expect(standaloneValidators()).not.toMatch(/\bnew Function\b|\beval\(|\brequire\(/);
});
