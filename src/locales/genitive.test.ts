import { expect, test } from 'vitest';
import { genitiveOf } from './genitive.ts';

test('genitiveOf(written, endings) changes whole millions only', () => {
  const russian = (text: string) => genitiveOf(text, { one: 'а', many: 'ов' });
  expect(russian('1 миллион')).toBe('1 миллиона');
  expect(russian('21 миллион')).toBe('21 миллиона');
  expect(russian('2 миллиарда донгов')).toBe('2 миллиардов донгов');
  expect(russian('11 миллионов')).toBe('11 миллионов');
  expect(russian('6,6 миллиона')).toBe('6,6 миллиона');
  expect(russian('24 задачи')).toBe('24 задачи');
  expect(genitiveOf('3 мільйони', { one: 'а', many: 'ів' })).toBe('3 мільйонів');
});
