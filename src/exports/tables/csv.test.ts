import { expect, test } from 'vitest';
import { toCsv } from './csv.ts';

test('toCsv(header, rows) ends every row with CRLF and leaves unknown empty', () => {
  expect(toCsv(['a', 'b'], [[1, null]])).toBe('a,b\r\n1,\r\n');
});

test('toCsv(header, rows) quotes commas, quotes and line ends', () => {
  expect(toCsv(['a'], [['7,5 мільйона'], ['“x” "y"'], ['p\nq']])).toBe(
    'a\r\n"7,5 мільйона"\r\n"“x” ""y"""\r\n"p\nq"\r\n',
  );
});

test('toCsv(header, rows) keeps texts from running as formulas, but not numbers', () => {
  expect(toCsv(['a', 'b'], [['=HYPERLINK("x")', -1]])).toBe('a,b\r\n"\'=HYPERLINK(""x"")",-1\r\n');
});
