import { expect, test } from 'vitest';
import { numberWordsIn } from './number-words.ts';
import { numeralsIn, sameNumber } from './numerals.ts';

const readings = (text: string) => numeralsIn(text).map((numeral) => numeral.readings);
const bounds = (text: string) => numeralsIn(text).map(({ bound }) => bound?.means[0]);

test.each([
  ['270 завдань', [[270]]],
  ['36,11%', [[36.11]]],
  ['72.63', [[72.63]]],
  ['0,123', [[0.123]]],
  ['12 000 учёных', [[12000]]],
  ['1\u00A0227', [[1227]]],
  ['1.200', [[1200, 1.2]]],
  ['1,200', [[1200, 1.2]]],
  ['1.234.567', [[1234567]]],
  ['1.234.567,8', [[1234567.8]]],
  ['1,234,567.8', [[1234567.8]]],
  ['12 345,6', [[12345.6]]],
  ['7,5 мільйона записів', [[7500000]]],
  ['1,7 трильйона донгів', [[1700000000000]]],
  ['250 миллиардов донгов', [[250000000000]]],
  ['3 млн', [[3000000]]],
  ['12 тыс. человек', [[12000]]],
  ['7,5 triệu hồ sơ', [[7500000]]],
  ['1,5 nghìn tỷ đồng', [[1500000000000]]],
  ['2.5 billion', [[2500000000]]],
  ['1.2 million', [[1200000]]],
  ['18 та 13', [[18], [13]]],
  ['21/84 цифрові платформи', [[21], [84]]],
  ['90-дневный', [[90]]],
  ['6,6 мільйонів і 91%', [[6600000], [91]]],
  ['без числа', []],
])('numeralsIn(%s) reads %j', (text, expected) => {
  expect(readings(text)).toEqual(expected);
});

test.each([
  ['понад 6,6 мільйона', 'more-than'],
  ['більше ніж 500', 'more-than'],
  ['более 12 000', 'more-than'],
  ['свыше 45', 'more-than'],
  ['hơn 90 triệu', 'more-than'],
  ['trên 65%', 'more-than'],
  ['over 90 million', 'more-than'],
  ['more than 45', 'more-than'],
  ['không quá 5', 'at-most'],
  ['не более 5', 'at-most'],
  ['ít nhất 50', 'at-least'],
  ['не менше 50', 'at-least'],
  ['около 200', 'about'],
  ['близько 200', 'about'],
  ['khoảng 200', 'about'],
  ['gần 200', 'about'],
  ['менше 5', 'less-than'],
  ['500+', 'at-least'],
  ['50 trở lên', 'at-least'],
])('numeralsIn(%s) is bound by %s', (text, bound) => {
  expect(bounds(text)).toEqual([bound]);
});

test('a word that does not stand beside the number does not limit it', () => {
  expect(bounds('на 1,2% більше')).toEqual([undefined]);
  expect(bounds('понад 18 та 13')).toEqual(['more-than', undefined]);
});

test('sameNumber(a, b) forgives what floating point adds', () => {
  expect(sameNumber(0.1 + 0.2, 0.3)).toBe(true);
  expect(sameNumber(7500000, 7500001)).toBe(false);
});

test.each([
  ['чотирьох основних напрямках', [4]],
  ['трех прорывных осей', [3]],
  ['three platforms', [3]],
  ['bốn nhóm', [4]],
  ['одним підприємством', [1]],
  ['багато', []],
])('numberWordsIn(%s) is %j', (text, expected) => {
  expect(numberWordsIn(text)).toEqual(expected);
});
