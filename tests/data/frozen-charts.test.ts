import { expect, test } from 'vitest';
import { chartStates } from '../../scripts/release/chart-states.ts';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import { readFolder } from '../../src/dataset/read-folder.ts';
import { rebuiltStates } from '../../src/dataset/releases/rebuild.ts';
import { newestOf } from '../../src/dataset/releases/state.ts';
import { byVersion } from '../../src/dataset/releases/version.ts';

const records = byVersion(readDataset('data').dataset.release.map(({ value }) => value));
const { states } = rebuiltStates(records, newestOf(readFolder('data').files));

test.each(records)('the charts frozen at $id have the numbers they had then', (record) => {
  const { id, charts = {} } = record;
  const now = chartStates(states.get(id) ?? [], id);
  const hashes = Object.fromEntries(Object.keys(charts).map((chart) => [chart, now[chart]?.hash]));
  expect(hashes).toEqual(charts);
});
