import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const run = (script: string, ...options: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...options], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'en_GB.UTF-8' },
  });
  return { status, stdout, stderr };
};
const sound = ['--data', 'tests/fixtures/dataset'];

test('check ends with 0 for a sound dataset', () => {
  expect(run('scripts/check.ts', ...sound)).toEqual({
    status: 0,
    stdout: 'no problems; 26 files, 13 observations read\n',
    stderr: '',
  });
});

test('check ends with 1 for a folder that is not there, without a stack trace', () => {
  const { status, stdout, stderr } = run('scripts/check.ts', '--data', 'nowhere');
  expect(status).toBe(1);
  expect(stdout).toContain('the data folder cannot be read (ENOENT)');
  expect(stderr).toBe('');
});

test.each([
  [['--colour'], "Unknown option '--colour'"],
  [['--format', 'xml'], '--format is one of pretty, json, github, sarif, not xml'],
  [['--lang', 'fr'], '--lang is one of en, vi, not fr'],
])('check %j ends with 2 and says what is possible', (options, message) => {
  const { status, stderr } = run('scripts/check.ts', ...options);
  expect(status).toBe(2);
  expect(stderr).toContain(message);
  expect(stderr).toContain('usage: npm run check');
});

test('verify ends with 2 without a folder, or with one that is not there', () => {
  for (const options of [[], ['nowhere']]) {
    const { status, stderr } = run('scripts/verify.ts', ...options);
    expect(status).toBe(2);
    expect(stderr).toContain('usage: npm run verify');
    expect(stderr).not.toContain('    at ');
  }
});

test('verify ends with 0 when no text contradicts the dataset', () => {
  const { status, stdout } = run('scripts/verify.ts', 'schemas', ...sound);
  expect(status).toBe(0);
  expect(stdout).toContain('not saved: no file has the sha256 of lai-chau');
  expect(stdout).toContain('0 sources compared, 0 not found');
});
