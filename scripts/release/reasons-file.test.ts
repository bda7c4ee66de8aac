import { expect, test } from 'vitest';
import type { Comparison } from '../../src/model/releases/compare-states.ts';
import { draftOf, readReasons } from './reasons-file.ts';

const nothing: Comparison = {
  addedFiles: [],
  added: [],
  changed: [],
  removed: [],
  reworded: [],
  gone: [],
};
const removed = [{ claim: 'a.x.hue.2025', file: 'a.yaml', was: { value: 1, printed: '1' } }];

const filled = (draft: string) => draft.replaceAll('""', '"x"');

test('each text of a draft is filled in by itself, and what is filled in can be read', () => {
  const draft = draftOf({ ...nothing, removed });
  expect(draft).not.toMatch(/[&*]a\d/);
  expect(readReasons(filled(draft))).toEqual({
    summary: { en: 'x', vi: 'x' },
    reasons: [
      {
        kind: 'correction',
        reason: { en: 'x', vi: 'x' },
        claims: ['a.x.hue.2025'],
        became: {},
      },
    ],
    gone: [],
  });
});

test('a release that only adds asks for no reason', () => {
  expect(readReasons(filled(draftOf(nothing))).reasons).toEqual([]);
});
