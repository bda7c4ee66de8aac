import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';

/** No commands, or one that npm scripts call and nobody else. */
const notAsked = new Set(['check.test.ts', 'subset-font.d.ts', 'side-by-side.ts']);

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

test.each(globSync('scripts/*.ts').filter((file) => !notAsked.has(basename(file))))(
  '%s --help says how it is called, and does nothing',
  (script) => {
    const { status, stdout, stderr } = run(script, '--help');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^usage: (?:npm run|node scripts)/);
  },
  60_000,
);

test.each(['check', 'find', 'new', 'draft', 'diff'])(
  '%s speaks Vietnamese when asked to',
  (name) => {
    const help = run(`scripts/${name}.ts`, '--help', '--lang', 'vi');
    expect(help.stdout).toMatch(/^cách dùng: npm run/);
    expect(help.stdout).toMatch(/[ạ-ỹ]/);
    const wrong = run(
      `scripts/${name}.ts`,
      '--lang',
      'vi',
      ...(name === 'check' ? ['none.yaml'] : []),
    );
    expect(wrong.status).toBe(2);
    expect(wrong.stderr).toMatch(/[ạ-ỹ].*\ncách dùng: /s);
  },
);

test('draft makes the folder it writes into', () => {
  const folder = mkdtempSync(join(tmpdir(), 'draft-'));
  writeFileSync(join(folder, 'a.txt'), 'The rate of dossiers filed online is 72.63%.');
  const out = join(folder, 'not', 'there', 'a.yaml');
  const { status, stderr } = run('scripts/draft.ts', join(folder, 'a.txt'), '--out', out, ...sound);
  expect(status).toBe(0);
  expect(stderr).toContain(`npm run check -- ${out}`);
  expect(existsSync(out)).toBe(true);
  rmSync(folder, { recursive: true });
});

test('diff of an unfinished draft says in Vietnamese which file, why, and what to do', () => {
  const folder = mkdtempSync(join(tmpdir(), 'diff-'));
  cpSync('tests/fixtures/dataset', folder, { recursive: true });
  const git = (...args: readonly string[]) => spawnSync('git', ['-C', folder, ...args]);
  git('init', '-q');
  git('add', '-A');
  git('-c', 'user.name=a', '-c', 'user.email=a@b.c', 'commit', '-qm', 'a');
  const path = 'meetings/2025/2025-09-24-government-4.yaml';
  const text = readFileSync(join(folder, path), 'utf8');
  writeFileSync(join(folder, path), text.replace('place: vietnam', 'place: TODO'));
  const { status, stderr } = run('scripts/diff.ts', 'HEAD', '--data', folder, '--lang', 'vi');
  expect(status).toBe(2);
  expect(stderr).toContain(`chỉ nói được thay đổi gì khi đọc được các tệp sau: ${folder}/${path}`);
  expect(stderr).toContain('còn phải quyết định');
  rmSync(folder, { recursive: true });
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
