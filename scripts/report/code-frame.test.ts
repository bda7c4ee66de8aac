import { expect, test } from 'vitest';
import { toTextFile } from '../../src/dataset/text-file.ts';
import { codeFrame } from './code-frame.ts';

const frame = (text: string, found: string) => {
  const start = text.indexOf(found);
  return codeFrame(text, toTextFile('a.yaml', text).at(start, start + found.length));
};

test('codeFrame(text, at) shows the line, the one above and marks below', () => {
  expect(frame('id: a\ndate: soon\n', 'soon')).toEqual([
    '  1 | id: a',
    '> 2 | date: soon',
    '    |       ^^^^',
  ]);
});

test('codeFrame(text, at) on the first line has nothing above', () => {
  expect(frame('id: a', 'a')).toEqual(['> 1 | id: a', '    |     ^']);
});

test('marks stand under the letters, whether their marks are composed or loose', () => {
  expect(frame('vi: Hà Nội x'.normalize('NFD'), 'x').at(-1)).toBe('    |            ^');
  expect(frame('vi: Hà Nội x', 'x').at(-1)).toBe('    |            ^');
});

test('a tab takes one column, so that the marks stay in place', () => {
  expect(frame('\tid: a', 'id')).toEqual(['> 1 |  id: a', '    |  ^^']);
});

test('control and hidden characters are made visible, as a terminal would act on them', () => {
  expect(frame('a: \u001B[31mred\u202E\u200B', 'red')[0]).toBe('> 1 | a: ␛[31mred··');
});

test('a long line is cut on both sides of what it is about', () => {
  const [line = '', marks = ''] = frame(`${'x'.repeat(300)}FOUND${'y'.repeat(300)}`, 'FOUND');
  expect(line).toMatch(/^> 1 \| …x+FOUNDy+…$/);
  expect(line.length).toBeLessThan(130);
  expect(marks.indexOf('^')).toBe(line.indexOf('FOUND'));
});

test('a line that does not exist has no frame', () => {
  expect(codeFrame('', { file: 'a', line: 9, column: 1, endColumn: 2 })).toEqual([]);
});
