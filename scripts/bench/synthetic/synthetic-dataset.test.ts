import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDataset } from '../../../src/dataset/read-dataset.ts';
import { check, isPublishable } from '../../../src/model/check.ts';
import { folderHashes } from '../../../tests/site/folder-hashes.ts';
import { temporaryFolder } from '../../../tests/site/temporary-folder.ts';
import { writeSyntheticDataset } from './synthetic-dataset.ts';

const folder = temporaryFolder();
const scale = { seed: 57, places: 5, indicators: 8, months: 14, meetings: 7, figures: 3 };

test('a synthetic dataset may be published, and holds what its scale says', () => {
  const data = join(folder, 'sound');
  writeSyntheticDataset(data, scale);
  const { dataset, problems } = check(readDataset(data));
  expect(problems.filter(({ severity }) => severity !== 'note')).toEqual([]);
  expect(isPublishable(problems)).toBe(true);
  expect(dataset.meeting).toHaveLength(14 * 7);
  // One a place and month, one of the nation, and an edition of the index.
  expect(dataset.publication).toHaveLength(14 * 6 + 1);
  expect(dataset.indicator.filter(({ value }) => value.id.startsWith('synthetic'))).toHaveLength(8);
});

test('the same seed gives the same bytes, another seed other figures', () => {
  const [one, two, other] = ['one', 'two', 'other'].map((name) => join(folder, name));
  writeSyntheticDataset(one ?? '', scale);
  writeSyntheticDataset(two ?? '', scale);
  writeSyntheticDataset(other ?? '', { ...scale, seed: 58 });
  expect(folderHashes(one ?? '')).toEqual(folderHashes(two ?? ''));
  expect(folderHashes(one ?? '')).not.toEqual(folderHashes(other ?? ''));
});
