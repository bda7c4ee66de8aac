import type { RawFile } from '../../src/dataset/raw-file.ts';

/** A number from 0 up to, not including, `below`. */
export type Random = (below: number) => number;

/** Mulberry32: the same numbers for the same seed, on every machine. */
export function randomNumbers(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** The signs that mean something to YAML, and some that mean trouble. */
const signs = Array.from('{}[]:,#&*!|>\'"%@`-?<=~\\ \t\n\r\0\u00A0\u0301\u202E\u200BĐο0.');

/** What people paste, and what programs stumble over. */
const pieces = [
  ...['__proto__: 1\n', 'constructor: x\n', '"\\uD800"', '"\\u202E"', '&a ', '*a', '<<: *a\n'],
  ...['!!binary x', '1e999', '.nan', '0x1F', '- - - - -', '? ', '---\n', '...\n', '%YAML 1.1\n'],
  ...['<<<<<<< HEAD\n', '<script>', '72,63', '>72', '７２', '45923', '2025-13-45', '..', '/', '~'],
  ...['null', '[[[[[[', '{a: {b: {c: ', '"', "'", '  ', '        ', '\r', '\t', '１万２千'],
];

type Mutation = (text: string, random: Random, other: string) => string;

const mutations: readonly Mutation[] = [
  (text, random) => spliced(text, random(text.length), random(2), pick(signs, random)),
  (text, random) => spliced(text, random(text.length), random(4), pick(pieces, random)),
  (text, random) => spliced(text, random(text.length), random(200), ''),
  (text, random) => text.slice(0, random(text.length)),
  (text, random, other) => {
    const from = random(other.length);
    return spliced(text, random(text.length), random(60), other.slice(from, from + random(300)));
  },
  (text, random) => {
    const lines = text.split('\n');
    lines.splice(random(lines.length), random(3), pick(lines, random), pick(lines, random));
    return lines.join('\n');
  },
  (text, random) =>
    text
      .split('\n')
      .map((line) => (random(12) === 0 ? `${' '.repeat(random(5))}${line.trimStart()}` : line))
      .join('\n'),
];

/** A file with one to three mutations. */
export function mutated(file: RawFile, other: RawFile, random: Random): RawFile {
  let text = textOf(file);
  for (let round = random(3); round >= 0; round--) {
    text = pick(mutations, random)(`${text} `, random, textOf(other));
  }
  const bytes = Buffer.from(text);
  // Now and then a byte that is no letter in UTF-8.
  if (random(20) === 0 && bytes.length > 0) bytes[random(bytes.length)] = 128 + random(128);
  return { path: file.path, bytes };
}

/** A file in which a piece stands so often that it has up to a hundred thousand characters more. */
export function grown(file: RawFile, random: Random): RawFile {
  const text = textOf(file);
  const lines = text.split('\n');
  const line = `${pick(lines, random)}\n`;
  const sign = pick([...signs, ...pieces], random);
  const piece = pick([line, sign, `${line}${sign}\n`], random);
  const times = Math.floor(random(100_000) / piece.length);
  return {
    path: file.path,
    bytes: Buffer.from(spliced(text, random(text.length), 0, piece.repeat(times))),
  };
}

function spliced(text: string, at: number, skipped: number, piece: string): string {
  return text.slice(0, at) + piece + text.slice(at + skipped);
}

function pick<Item>(items: readonly [Item, ...Item[]] | readonly Item[], random: Random): Item {
  const item = items[random(items.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}

function textOf({ bytes }: RawFile): string {
  return Buffer.from(bytes).toString();
}
