import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pretty } from '../../scripts/report/pretty.ts';
import { toDataset } from '../../src/dataset/to-dataset.ts';
import { readFolder } from '../../src/dataset/read-folder.ts';
import { check } from '../../src/model/check.ts';
import { ruleCatalogue } from '../../src/model/rule-catalogue.ts';
import { damaged, type Damage } from './damage.ts';

/** Set to write what is printed now into the expected files; then read them, each one. */
const updates = process.env['UPDATE_EXPECTED'] === '1';

const sound = readFolder('tests/fixtures/dataset').files;
const cases = globSync('tests/fixtures/rules/*/*/damage.json').toSorted();

/** Only a real folder can be unreadable: src/dataset/read-folder.test.ts. */
const testedElsewhere = ['file-unreadable'];

function checkedCase(path: string) {
  const damages: readonly Damage[] = [JSON.parse(readFileSync(path, 'utf8'))].flat();
  return check(toDataset(damages.reduce(damaged, sound)));
}

const codeOf = (path: string) => path.split('/').at(-3) ?? '';

test('the sound dataset has no problem', () => {
  expect(check(toDataset(sound)).problems).toEqual([]);
});

describe.each(cases)('%s', (path) => {
  const checked = checkedCase(path);
  const options = { root: 'data', colours: false };

  test('is told in exactly these words', () => {
    const told = `${pretty(checked, { ...options, language: 'en' })}\n`;
    const expected = `${dirname(path)}/expected.txt`;
    if (updates) writeFileSync(expected, told);
    expect(told).toBe(readFileSync(expected, 'utf8'));
  });

  const inVietnamese = `${dirname(path)}/expected.vi.txt`;
  test.runIf(existsSync(inVietnamese))('is told in exactly these Vietnamese words', () => {
    const told = `${pretty(checked, { ...options, language: 'vi' })}\n`;
    if (updates) writeFileSync(inVietnamese, told);
    expect(told).toBe(readFileSync(inVietnamese, 'utf8'));
  });

  test('is found by the rule whose folder it lies in', () => {
    expect(checked.problems.map(({ code }) => code)).toContain(codeOf(path));
  });

  test('is told in Vietnamese without an English sentence', () => {
    const told = pretty(checked, { ...options, language: 'vi' });
    for (const { message, help } of checked.problems) {
      expect(told).toContain(message.vi);
      expect(told).not.toContain(message.en);
      if (help && help.en !== help.vi) expect(told).not.toContain(help.en);
    }
  });
});

describe('the catalogue of rules', () => {
  test('has a bad case for every rule', () => {
    const tested = new Set([...cases.map(codeOf), ...testedElsewhere]);
    expect(ruleCatalogue.map(({ code }) => code).filter((code) => !tested.has(code))).toEqual([]);
  });

  test('knows the code of every bad case', () => {
    const known = new Set(ruleCatalogue.map(({ code }) => code));
    expect(cases.map(codeOf).filter((code) => !known.has(code))).toEqual([]);
  });

  test('has each code once, in kebab-case', () => {
    const codes = ruleCatalogue.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.filter((code) => !/^[a-z]+(-[a-z0-9]+)*$/.test(code))).toEqual([]);
  });

  test.each(ruleCatalogue)('says in both languages why $code exists', ({ about }) => {
    expect(about.en).not.toBe('');
    expect(about.vi).toMatch(/[À-ỹ]/);
    expect(about.vi).not.toBe(about.en);
  });
});
