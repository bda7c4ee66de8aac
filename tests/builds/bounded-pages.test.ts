import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeSyntheticDataset } from '../../scripts/bench/synthetic/synthetic-dataset.ts';
import { budgets } from '../../scripts/site-checks/budgets.ts';
import { isRecord } from '../../src/dataset/walk.ts';
import { runScript } from '../site/run-script.ts';
import { temporaryFolder } from '../site/temporary-folder.ts';
import { isFullSweep } from '../sampled.ts';

const folder = temporaryFolder();
const places = { seed: 57, places: 34, figures: 6 };

/** Of each kind the heaviest page of a dataset that nobody reported. */
async function weightsOf(name: string, scale: object) {
  const data = join(folder, name);
  writeSyntheticDataset(data, { ...places, indicators: 40, months: 24, meetings: 24, ...scale });
  const { code, output } = await runScript('build/tell-weights', [data]);
  expect(code, output).toBe(0);
  const told: unknown = JSON.parse(output);
  return (Array.isArray(told) ? told.filter(isRecord) : []).map(({ kind, bytes }) => ({
    kind: String(kind),
    bytes: Number(bytes),
  }));
}

const overweight = (weights: Awaited<ReturnType<typeof weightsOf>>) =>
  weights.filter(
    ({ kind, bytes }) =>
      bytes > (kind.startsWith('/embed/') ? budgets.embedBytes : budgets.pageBytes),
  );

test('no list grows out of its page: 576 meetings, 1,152 directives, 40 indicators', async () => {
  const weights = await weightsOf('country', {});
  // The lists that have pages by date or place are long here, or this would prove nothing.
  expect(weights.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining([
      '/directives/in/…/',
      '/embeds/in/…/',
      '/meetings/in/…/',
      '/timeline/in/…/',
    ]),
  );
  expect(overweight(weights)).toEqual([]);
});

test.runIf(isFullSweep)('nor that of ten years: 10,000 files', async () => {
  const scale = { indicators: 150, months: 120, meetings: 46 };
  expect(overweight(await weightsOf('ten-years', scale))).toEqual([]);
});
