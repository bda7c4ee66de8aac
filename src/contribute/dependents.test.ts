import { expect, test } from 'vitest';
import { readDataset } from '../dataset/read-dataset.ts';
import { dependentsOf } from './dependents.ts';

const { dataset } = readDataset('tests/fixtures/dataset');

test('dependentsOf(dataset, paths) are the files that name what those define', () => {
  const [indicator] = dataset.indicator;
  const paths = dependentsOf(dataset, new Set([indicator?.path ?? '']));
  expect(paths).toContain(indicator?.path);
  for (const { path, value } of [...dataset.meeting, ...dataset.publication]) {
    const uses = Object.keys(value.observations ?? {}).includes(indicator?.value.id ?? '');
    if (uses) expect(paths).toContain(path);
  }
});

test('dependentsOf(dataset, paths) of a registry are the files that name one of its entries', () => {
  const units = dependentsOf(dataset, new Set(['units.yaml']));
  expect(units.size).toBeGreaterThan(dataset.indicator.length);
});

test('dependentsOf(dataset, []) is empty', () => {
  expect([...dependentsOf(dataset, new Set())]).toEqual([]);
});
