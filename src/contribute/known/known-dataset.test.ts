import { expect, test } from 'vitest';
import { readFolder } from '../../dataset/read-folder.ts';
import type { RawFile } from '../../dataset/raw-file.ts';
import { readFile, toDataset } from '../../dataset/to-dataset.ts';
import { check } from '../../model/check.ts';
import { checkFiles } from '../check-files.ts';
import { knownDataset, type ChangedFile } from './known-dataset.ts';
import { knownFrom, knownText } from './known-files.ts';

const { files } = readFolder('tests/fixtures/dataset');
const known = knownDataset(knownFrom(JSON.parse(knownText(check(toDataset(files))))) ?? []);

/** Each file with a line taken out, as somebody who edits it might. */
function changed({ path, bytes }: RawFile): readonly ChangedFile[] {
  const lines = new TextDecoder().decode(bytes).split('\n');
  return [1, 3, 5, 8, 13].flatMap((i) =>
    i < lines.length - 1
      ? [{ path, bytes: new TextEncoder().encode(lines.toSpliced(i, 1).join('\n')) }]
      : [],
  );
}

test('a changed file has the problems that it has in its folder', () => {
  // What was sent has neither maps nor the states of releases.
  const own = files.filter(({ path }) => path.endsWith('.yaml') && !path.startsWith('releases/'));
  let told = 0;
  for (const change of own.flatMap(changed)) {
    const chosen = new Set([change.path]);
    const inFolder = [...files.filter(({ path }) => path !== change.path), change]
      .flatMap(({ path, bytes }) => (bytes === undefined ? [] : [{ path, bytes }]))
      .toSorted((a, b) => (a.path < b.path ? -1 : 1));
    const { problems } = checkFiles(known.filesWith([change]), chosen, known.read);
    const expected = checkFiles(inFolder, chosen, readFile).problems;
    expect(problems, change.path).toEqual(expected);
    told += problems.length;
  }
  expect(told).toBeGreaterThan(20);
});

test('a file taken away is missed where it was named', () => {
  const gone = { path: 'indicators/online-dossier-rate.yaml', bytes: undefined };
  const { problems } = checkFiles(known.filesWith([gone]), new Set([gone.path]), known.read);
  const all = check(toDataset(known.filesWith([gone]), { read: known.read })).problems;
  expect(all.map(({ code }) => code)).toContain('unknown-indicator');
  expect(problems.length).toBeLessThanOrEqual(all.length);
});

test.each([undefined, {}, [1], [{ path: 'a' }]])('knownFrom(%j) is nothing', (value) => {
  expect(knownFrom(value)).toBeUndefined();
});
