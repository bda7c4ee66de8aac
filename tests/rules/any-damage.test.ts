import { expect, test } from 'vitest';
import { pretty } from '../../scripts/report/pretty.ts';
import type { RawFile } from '../../src/dataset/raw-file.ts';
import { toDataset } from '../../src/dataset/to-dataset.ts';
import { readFolder } from '../../src/dataset/read-folder.ts';
import { check } from '../../src/model/check.ts';
import { isFullSweep } from '../sampled.ts';
import { grown, mutated, randomNumbers } from './mutations.ts';

const sound = readFolder('tests/fixtures/dataset').files;
const [tries, largeTries] = isFullSweep ? [10_000, 500] : [300, 10];

/** What is wrong with how the check took a damaged file; nothing, when it said all it should. */
function faultsWith(index: number, victim: RawFile): readonly string[] {
  const read = toDataset(sound.with(index, victim));
  const checked = check(read);
  const told = new Set(checked.problems.map(({ at: { file } }) => file));
  const lost = [...read.refused].filter((path) => !told.has(path));
  const placeless = checked.problems.filter(({ at: { file, line, column, endColumn } }) => {
    const lines = checked.texts.get(file)?.split(/\r\n?|\n/).length ?? Infinity;
    return file === '' || line < 1 || line > lines || column < 1 || endColumn <= column;
  });
  const report = pretty(checked, { root: 'data', language: 'vi', colours: false });
  return [
    ...lost.map((path) => `${path} is lost without a word`),
    ...placeless.map(({ code }) => `${code} has no place`),
    ...(/^\s*::|##\[/m.test(report) ? ['the report holds a command'] : []),
  ];
}

function damagedBy(
  damage: (victim: RawFile, other: RawFile) => RawFile,
  random: (below: number) => number,
): void {
  const index = random(sound.length);
  const [victim, other] = [sound[index], sound[random(sound.length)]];
  if (victim === undefined || other === undefined) return;
  const bad = damage(victim, other);
  const text = Buffer.from(bad.bytes).toString().slice(0, 5000);
  expect(faultsWith(index, bad), `${victim.path}: ${JSON.stringify(text)}`).toEqual([]);
}

test(`no damage throws, loses a file or a place (${tries} mutated files)`, () => {
  const random = randomNumbers(57);
  for (let round = 0; round < tries; round++) {
    damagedBy((victim, other) => mutated(victim, other, random), random);
  }
}, 1_800_000);

test(`no repetition keeps the check busy (${largeTries} grown files)`, () => {
  const random = randomNumbers(71);
  for (let round = 0; round < largeTries; round++) {
    damagedBy((victim) => grown(victim, random), random);
  }
}, 1_800_000);
