import { expect, test } from 'vitest';
import { commonSchema, schemas } from '../schemas.ts';
import { walk } from '../walk.ts';
import { patternWords } from './expectation.ts';

const patterns = walk([commonSchema, schemas]).flatMap(({ path, value }) =>
  path.at(-1) === 'pattern' && typeof value === 'string' ? [value] : [],
);

test('every pattern of the schemas is told in words, and no other', () => {
  expect(Object.keys(patternWords).toSorted()).toEqual([...new Set(patterns)].toSorted());
});
