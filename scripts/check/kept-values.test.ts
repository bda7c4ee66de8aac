import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readFolder } from '../../src/dataset/read-folder.ts';
import { readFile, toDataset } from '../../src/dataset/to-dataset.ts';
import { check } from '../../src/model/check.ts';
import { keptValues } from './kept-values.ts';

const folder = mkdtempSync(join(tmpdir(), 'kept-'));
const file = join(folder, 'not', 'there', 'values.json');
const { files } = readFolder('tests/fixtures/dataset');

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What a check finds that reads through what was kept, and keeps. */
function found(of = files) {
  const kept = keptValues(file);
  const { problems, dataset } = check(toDataset(of, { read: kept.read }));
  kept.keep();
  return { problems, meeting: dataset.meeting[0]?.value };
}

test('what is kept is what is read, places too', () => {
  const [first, again] = [found(), found()];
  expect(again).toEqual(first);
  const [one] = files.filter(({ path }) => path.startsWith('meetings/'));
  if (one === undefined) throw new Error('there is a meeting');
  const path = ['observations', 'tasks-completed', 1, 'value'];
  const kept = keptValues(file).read(one).sheet;
  expect(kept?.atValue(path)).toEqual(readFile(one).sheet?.atValue(path));
});

test.each([
  ['cut off', (text: string) => text.slice(0, -40)],
  ['empty', () => ''],
  ['another value', (text: string) => text.replace('"value":270', '"value":271')],
  ['no JSON', () => 'x\n{'],
])('what was kept and is %s now is not believed', (_, damage) => {
  const first = found();
  writeFileSync(file, damage(readFileSync(file, 'utf8')));
  expect(found()).toEqual(first);
});

test('a file that changed is read anew', () => {
  found();
  const changed = files.map(({ path, bytes }) => ({
    path,
    bytes: Buffer.from(Buffer.from(bytes).toString().replace('value: 270', 'value: 271')),
  }));
  expect(found(changed).problems.map(({ code }) => code)).toContain('value-not-printed');
});
