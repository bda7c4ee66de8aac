import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readDataset } from '../../../src/dataset/read-dataset.ts';
import { buildModel } from '../../../src/model/build-model.ts';
import { check } from '../../../src/model/check.ts';
import type { Observation } from '../../../src/model/observation.ts';

/** Writes the synthetic figures of a dataset, a file a page that draws a line for each of its series. */
export function writeFigures(data: string, folder: string): void {
  const { observations } = buildModel(check(readDataset(data)).dataset);
  const made = observations.filter(({ indicator }) => indicator.id.startsWith('synthetic-'));
  const place = (claim: Observation) => claim.place.id;
  const indicator = (claim: Observation) => claim.indicator.id;
  const ofProvinces = made.filter((claim) => place(claim) !== 'vietnam');
  for (const [id, claims] of Map.groupBy(ofProvinces, place)) {
    write(join(folder, 'provinces', `${id}.json`), claims, indicator);
  }
  for (const [id, claims] of Map.groupBy(made, indicator)) {
    write(join(folder, 'indicators', `${id}.json`), claims, place);
  }
}

function write(
  file: string,
  claims: readonly Observation[],
  name: (claim: Observation) => string,
): void {
  const lines = [...Map.groupBy(claims, name)].map(([of, members]) => ({
    name: of,
    points: members
      .map(({ time, value }) => ({ date: time ?? '', value }))
      .toSorted((a, b) => (a.date < b.date ? -1 : 1)),
  }));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(lines));
}
