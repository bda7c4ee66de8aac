import { expect, test } from 'vitest';
import { jsonText } from './api-file.ts';

test('jsonText(document) sets one record a line, and says what was meant', () => {
  const document = { $schema: 'x', data: [{ id: 'a', sources: [{ url: 'u' }] }, { id: 'b' }] };
  const text = jsonText(document);
  expect(text.split('\n')).toEqual([
    '{',
    '"$schema": "x",',
    '"data": [',
    '{"id":"a","sources":[{"url":"u"}]},',
    '{"id":"b"}',
    ']',
    '}',
    '',
  ]);
  expect(JSON.parse(text)).toEqual(document);
});

test('jsonText(document) opens one thing too, its lists a record a line', () => {
  const document = {
    data: { id: 'a', aliases: ['x', 'y'], note: null, claims: [{ n: 1 }, { n: 2 }] },
  };
  const text = jsonText(document);
  expect(text).toContain('"aliases": ["x","y"],\n"note": null,\n"claims": [\n{"n":1},\n{"n":2}\n]');
  expect(JSON.parse(text)).toEqual(document);
});
