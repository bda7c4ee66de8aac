import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { tableOf } from './small-dataset.ts';

const path = 'publications/2025/2025-10-service-index-2025.yaml';
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-'));
  cpSync('tests/fixtures/dataset', join(folder, 'data'), { recursive: true });
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function run(table: string, ...options: readonly string[]) {
  const file = join(folder, 'table.csv');
  writeFileSync(file, table);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/import.ts', file, '--into', join(folder, 'data'), ...options],
    { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C.UTF-8', NO_COLOR: '1' } },
  );
  return { status, told: `${stdout}${stderr}`.replaceAll(folder, '') };
}

const written = () => existsSync(join(folder, 'data', path));

test('npm run import -- FILE writes the files, then refuses to write them again', () => {
  expect(run(tableOf({}))).toEqual({ status: 0, told: `/data/${path}: 1 figure\n` });
  expect(readFileSync(join(folder, 'data', path), 'utf8')).toContain('      lai-chau: 40.1\n');
  expect(run(tableOf({})).status).toBe(1);
  expect(run(tableOf({ value: '41' }), '--replace').status).toBe(0);
  expect(readFileSync(join(folder, 'data', path), 'utf8')).toContain('      lai-chau: 41\n');
});

test('--dry-run shows the files and writes nothing', () => {
  const { status, told } = run(tableOf({}), '--dry-run');
  expect(status).toBe(0);
  expect(told).toContain(`/data/${path}: 1 figure\n# yaml-language-server: `);
  expect(written()).toBe(false);
});

test('a table that is refused, or fails the check, writes nothing and ends with 1', () => {
  const refused = run(tableOf({ place: 'Paris' }));
  expect(refused.status).toBe(1);
  expect(refused.told).toMatch(
    /^\/table\.csv:2 no place is called “Paris”\n.*\nnothing was written/,
  );
  const failing = run(tableOf({ value: '60' }));
  expect(failing.status).toBe(1);
  expect(failing.told).toMatch(/error out-of-bounds[^]*\nnothing was written\n$/);
  expect(written()).toBe(false);
});

test('a wrong call ends with 2 and the usage', () => {
  expect(run(tableOf({}), '--repalce').status).toBe(2);
  const { status, told } = run(tableOf({}), '--accessed', 'today');
  expect(status).toBe(2);
  expect(told).toBe(
    '--accessed today is no day; write it like 2026-11-21\n' +
      'usage: npm run import -- FILE.csv [--into data] [--accessed YYYY-MM-DD] [--dry-run] [--replace]\n',
  );
});
