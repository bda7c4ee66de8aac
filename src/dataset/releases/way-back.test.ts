import { expect, test } from 'vitest';
import type { RawFile } from '../raw-file.ts';
import { wayBack, walkBack } from './way-back.ts';

const file = (path: string, text: string): RawFile => ({
  path,
  bytes: new TextEncoder().encode(text),
});

const before = [
  file('a.yaml', 'id: a\nvalue: 1\n\nnote: nothing\n'),
  file('b.json', '{"a":1}'),
  file('gone.yaml', 'id: gone\n- -\n+ +\n'),
];
const now = [
  file('a.yaml', 'id: a\n# more\nvalue: 2\nnote: nothing\nand: Lâm Đồng\n'),
  file('b.json', '{"a":2}'),
  file('new.yaml', '\n\n'),
];

test('a state taken back is the state before it, byte for byte', () => {
  expect(walkBack(now, wayBack(now, before))).toEqual({ state: before });
  expect(walkBack(before, wayBack(before, now))).toEqual({ state: now });
  expect(wayBack(now, now)).toEqual([]);
});

test('a file that is not the one of the release stops the way', () => {
  const steps = wayBack(now, before);
  const other = now.map((one) => (one.path === 'a.yaml' ? file(one.path, 'id: other\n') : one));
  expect(walkBack(other, steps)).toEqual({ obstacle: { kind: 'other-file', step: 0 } });
  expect(walkBack(now.slice(1), steps)).toEqual({ obstacle: { kind: 'missing', step: 0 } });
});

test('every flipped letter of a patch is found', () => {
  const steps = wayBack(now, before);
  const [first] = steps;
  const patch = first?.patch ?? '';
  for (let at = 0; at < patch.length; at += 1) {
    const flipped = `${patch.slice(0, at)}${patch[at] === 'x' ? 'y' : 'x'}${patch.slice(at + 1)}`;
    const walked = walkBack(now, [
      { path: 'a.yaml', is: null, was: null, ...first, patch: flipped },
    ]);
    const isFound = 'obstacle' in walked;
    const isSame =
      !isFound &&
      walked.state.some(({ bytes }) =>
        Buffer.from(bytes).equals(Buffer.from(before[0]?.bytes ?? [])),
      );
    expect(isFound || isSame, `letter ${at}`).toBe(true);
  }
});
