import { expect, test } from 'vitest';
import { readFile } from './to-dataset.ts';

test('a bracket that holds thousands of levels is told, and stops nothing', () => {
  const text = `- { en: a, v${'  place: vietnam\n'.repeat(20_000)} }\n`;
  const { problems, sheet } = readFile({ path: 'programmes.yaml', bytes: Buffer.from(text) });
  expect(sheet).toBeUndefined();
  expect(problems.map(({ code, at }) => [code, at.line, at.column])).toEqual([
    ['yaml-syntax', 1, 3],
  ]);
  expect(problems[0]?.message.en).toContain('thousands of fields');
});
