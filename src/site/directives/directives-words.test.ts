import { expect, test } from 'vitest';
import { readerFor } from '../../locales/reader.ts';

test('directivesView(reader) says in numbers how long it has been silent', () => {
  const { silence } = readerFor('uk').t.directives;
  expect([1, 2, 5].map((count) => silence(count).replaceAll('\u00a0', ' '))).toEqual([
    'не згадано на наступних засіданнях: 1',
    'не згадано на наступних засіданнях: 2',
    'не згадано на наступних засіданнях: 5',
  ]);
});
