import { expect, test } from 'vitest';
import { checkOptions } from './check-options.ts';
import { changedFiles, namedFiles } from './chosen-files.ts';

test('checkOptions(args) of nothing checks all of data/, for people', () => {
  expect(checkOptions([])).toMatchObject({
    data: 'data',
    format: 'pretty',
    files: [],
    changedSince: undefined,
    notes: false,
    quiet: false,
  });
});

test('checkOptions(args) knows --changed with and without a commit', () => {
  expect(checkOptions(['--changed'])).toMatchObject({ changedSince: 'HEAD', files: [] });
  expect(checkOptions(['--changed=main', 'a.yaml'])).toMatchObject({
    changedSince: 'main',
    files: ['a.yaml'],
  });
});

test('checkOptions(args) refuses a format that does not exist', () => {
  expect(() => checkOptions(['--format', 'xml'])).toThrow('pretty, json, github, sarif, not xml');
});

test('namedFiles(names, root) takes paths from here and from the data folder', () => {
  const root = 'tests/fixtures/dataset';
  expect(namedFiles([`${root}/units.yaml`, 'country.yaml'], root)).toEqual([
    'units.yaml',
    'country.yaml',
  ]);
  expect(() => namedFiles(['none.yaml'], root)).toThrow('there is no file none.yaml');
  expect(() => namedFiles(['package.json'], root)).toThrow('does not lie in');
});

test('changedFiles(base, root) of what git does not know says so', () => {
  expect(() => changedFiles('no-such-commit', 'tests/fixtures/dataset')).toThrow('cannot compare');
});
