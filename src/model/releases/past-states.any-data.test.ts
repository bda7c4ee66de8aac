import { expect, test } from 'vitest';
import { readDataset } from '../../dataset/read-dataset.ts';
import { readFolder } from '../../dataset/read-folder.ts';
import { rebuiltStates } from '../../dataset/releases/rebuild.ts';
import { checksumOf, newestOf } from '../../dataset/releases/state.ts';
import { byVersion } from '../../dataset/releases/version.ts';
import { compareStates } from './compare-states.ts';
import { loadState } from './load-state.ts';

const data = process.env['DATA_DIR'] ?? 'data';
const records = byVersion(readDataset(data).dataset.release.map(({ value }) => value));
const { states, barrier } = rebuiltStates(records, newestOf(readFolder(data).files));

/** A past state as the code of today knows it. */
const modelOf = (version: string) => loadState(states.get(version) ?? []);

test('every release is made again from the files that lie here', () => {
  expect(barrier).toBeUndefined();
  expect(records.length).toBeGreaterThan(1);
  expect([...states.keys()].toSorted()).toEqual(records.map(({ id }) => id).toSorted());
});

test.each(records)('$id has its checksum, and its files are read today', ({ id, state, date }) => {
  expect(checksumOf(states.get(id) ?? [])).toBe(state);
  expect(modelOf(id).about).toMatchObject({ version: id, date });
});

const later = records.filter(({ previous }) => previous !== null);

test.each(later)('the record of $id tells what became of the release before', (record) => {
  const { added, changed, removed, reworded, gone } = compareStates(
    modelOf(record.previous ?? ''),
    modelOf(record.id),
  );
  const groups = record.changes ?? [];
  const told = (part: 'changed' | 'removed') =>
    groups.flatMap((group) =>
      (group[part] ?? []).map(({ claim, file, was }) => ({ claim, file, was })),
    );
  const byClaim = (a: { claim: string }, b: { claim: string }) => (a.claim < b.claim ? -1 : 1);
  const idsIn = (files: Readonly<Record<string, readonly string[]>> = {}) =>
    Object.entries(files).flatMap(([file, ids]) =>
      ids.map((id) => `${file.replace(/^.*\/|\.yaml$/g, '')}.${id}`),
    );
  expect(told('changed').toSorted(byClaim)).toEqual(
    changed.map(({ claim, file, was }) => ({ claim, file, was })).toSorted(byClaim),
  );
  expect(told('removed').toSorted(byClaim)).toEqual([...removed].toSorted(byClaim));
  expect(idsIn(record.added?.claims).toSorted()).toEqual(added.map(({ id }) => id).toSorted());
  expect(idsIn(record.reworded).toSorted()).toEqual(reworded.map(({ id }) => id).toSorted());
  expect((record.gone ?? []).map(({ id }) => id).toSorted()).toEqual(
    gone.map(({ id }) => id).toSorted(),
  );
});

test('what became of a claim is a claim of that release', () => {
  for (const { id, changes = [] } of later) {
    const claims = new Set(modelOf(id).observations.map((claim) => claim.id));
    const successors = changes.flatMap(({ removed = [] }) =>
      removed.flatMap(({ became }) => became ?? []),
    );
    expect(successors.filter((claim) => !claims.has(claim))).toEqual([]);
  }
});
