import { expect, test } from 'vitest';
import { toDataset } from '../to-dataset.ts';
import { readFolder } from '../read-folder.ts';

const { files } = readFolder('tests/fixtures/dataset');
const path = 'meetings/2025/2025-09-24-government-4.yaml';

/** What is salvaged of a meeting in which something else is written. */
function salvaged(...changes: readonly (readonly [string, string])[]) {
  const altered = files.map((file) => {
    if (file.path !== path) return file;
    const text = changes.reduce(
      (before, [from, to]) => before.replace(from, to),
      Buffer.from(file.bytes).toString(),
    );
    return { path, bytes: Buffer.from(text) };
  });
  const read = toDataset(altered);
  expect([...read.refused]).toEqual([path]);
  return read.salvage;
}

test('a file with faults of form is salvaged in two versions that differ only there', () => {
  const { versions, paths } = salvaged(
    ['as_of: "2025-08"', 'as_of: soon'],
    ['format: online', 'format: onlin'],
  );
  expect([...paths]).toEqual([path]);
  const [one, other] = versions.map(({ meeting }) => JSON.stringify(meeting[0]?.value));
  expect(one).not.toBe(other);
  expect(one).toContain('"value":270');
  expect(other).toContain('"value":270');
});

test('a field that is gone is filled in, one that nobody knows is left out', () => {
  const { versions, doubtful } = salvaged([
    '  - { document: 02-kh-bcdtw, cite: { ca-mau: 3 } }',
    '  - { cite: { ca-mau: 3 }, colour: red }',
  ]);
  const [document] = versions[0].meeting[0]?.value.documents?.slice(1) ?? [];
  expect(Object.keys(document ?? {}).toSorted()).toEqual(['cite', 'document']);
  expect(doubtful).toEqual([`${path}#/documents/1`]);
});

test('what has no form at all is not guessed', () => {
  const { paths } = salvaged(['sources:\n', 'sources: []\nofficial_sources:\n']);
  expect([...paths]).toEqual([]);
});
