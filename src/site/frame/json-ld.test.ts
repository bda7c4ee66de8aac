import { expect, test } from 'vitest';
import { jsonLdText } from './json-ld.ts';

test('jsonLdText(things) cannot end its <script>, and says the same when it is read', () => {
  const things = [{ '@type': 'Thing', name: '</script><!-- <b>&' }];
  const text = jsonLdText(things);
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual({ '@context': 'https://schema.org', '@graph': things });
});

test('jsonLdText(things) leaves out what is not known', () => {
  expect(jsonLdText([{ '@type': 'Thing', name: undefined }])).toBe(
    '{"@context":"https://schema.org","@graph":[{"@type":"Thing"}]}',
  );
});
