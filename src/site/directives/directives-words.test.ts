import { expect, test } from 'vitest';
import { readerFor } from '../../locales/reader.ts';

test('directivesView(reader) says in numbers how long it has been silent', () => {
  const { silence } = readerFor('uk').t.directives;
  expect([1, 2, 5].map((count) => silence(count).replaceAll('\u00a0', ' '))).toEqual([
    'мовчання: 1 пізніше засідання',
    'мовчання: 2 пізніші засідання',
    'мовчання: 5 пізніших засідань',
  ]);
});
