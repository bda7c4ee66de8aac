import { expect, test } from 'vitest';
import { pretty } from '../../scripts/report/pretty.ts';
import { toDataset } from '../../src/dataset/read-dataset.ts';
import { readFolder } from '../../src/dataset/read-folder.ts';
import { check } from '../../src/model/check.ts';
import { isFullSweep } from '../sampled.ts';

const sound = readFolder('tests/fixtures/dataset').files;
const rounds = isFullSweep ? 250 : 50;

/** The signs that mean something to YAML, and some that mean trouble. */
const signs = Array.from('{}[]:,#&*!|>\'"%@`-?<=~\\ \t\n\r\0\u00A0\u0301Đ0.');

/** Mulberry32: the same numbers for the same seed, on every machine. */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

test(`no damage to one character ever throws, nor loses a file without a word (${rounds} tries)`, () => {
  const random = randomNumbers(57);
  for (let round = 0; round < rounds; round++) {
    const index = random(sound.length);
    const victim = sound[index];
    if (victim === undefined) continue;
    const text = Buffer.from(victim.bytes).toString();
    const at = random(text.length);
    const sign = signs[random(signs.length)] ?? '';
    const skipped = random(2);
    const bytes = Buffer.from(text.slice(0, at) + sign + text.slice(at + skipped));
    const read = toDataset(sound.with(index, { path: victim.path, bytes }));
    const checked = check(read);
    const told = new Set(checked.problems.map(({ at: { file } }) => file));
    const lost = [...read.refused].filter((path) => !told.has(path));
    expect(lost, `${victim.path} with ${JSON.stringify(sign)} at ${at}`).toEqual([]);
    expect(() => pretty(checked, { root: 'data', language: 'vi', colours: false })).not.toThrow();
  }
}, 180_000);
