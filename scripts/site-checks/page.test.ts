import { expect, test } from 'vitest';
import { parsePage } from './page.ts';

test('parsePage(path, html) lists elements with line and attributes', () => {
  const { tags } = parsePage('/', '<!doctype html>\n<p id="a">x</p>');
  const paragraph = tags.find(({ name }) => name === 'p');
  expect(paragraph?.line).toBe(2);
  expect(paragraph?.attributes.get('id')).toBe('a');
});

test('parsePage(path, html) reads templates and noscript as markup', () => {
  const { tags } = parsePage(
    '/',
    '<!doctype html><template><i></i></template><noscript><b></b></noscript>',
  );
  expect(tags.map(({ name }) => name)).toEqual(expect.arrayContaining(['i', 'b']));
});

test('parsePage(path, html) knows which text is code', () => {
  const { texts } = parsePage('/', '<!doctype html><p>a</p><pre><span>b</span></pre>');
  expect(texts.map(({ text, isCode }) => [text, isCode])).toEqual([
    ['a', false],
    ['b', true],
  ]);
});
