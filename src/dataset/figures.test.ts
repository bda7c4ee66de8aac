import { expect, test } from 'vitest';
import { figuresIn } from './figures.ts';

test.each([
  ['1.052 vị trí có phủ sóng 4G', [1052]],
  ['38 trạm 5G', [38]],
  ['mã H15, CT-34, QL1A, B2C và IPv6', []],
  ['90%', [90]],
  ['3,5tỷ', [3500000000]],
  ['50km', [50]],
  ['34/34', [34, 34]],
  ['VND12.705', [12705]],
])('figuresIn(%s) takes no digit of an abbreviation: %j', (text, numbers) => {
  expect(figuresIn(text, ['vi']).flatMap(({ meant }) => meant)).toEqual(numbers);
});
