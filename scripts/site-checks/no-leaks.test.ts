import { expect, test } from 'vitest';
import { checkNoLeaks } from './no-leaks.ts';
import { parsePage } from './page.ts';
import { reasonsOf, sampleHtml } from './sample-site.ts';

const reasons = (body: string) => reasonsOf(checkNoLeaks(parsePage('/', sampleHtml(body))));

test.each([
  ['<p>Hello {name}</p>', 'a placeholder of a template'],
  ['<p>{t.count(3)} provinces</p>', 'a placeholder of a template'],
  ['<p>${name}</p>', 'a placeholder of a template'],
  ['<p>undefined provinces</p>', 'undefined'],
  ['<p>NaN %</p>', 'NaN'],
  ['<p>[object Object]</p>', 'an object written as text'],
  ['<p>Fish &amp;amp; chips</p>', 'an entity that was escaped twice'],
  ['<svg><path d="M0,NaN" /></svg>', 'NaN'],
  ['<a href="/provinces/undefined/">x</a>', 'undefined'],
])('%s has %s', (body, what) => {
  expect(reasons(body)).toEqual([expect.stringContaining(`has ${what}.`)]);
});

test('a prose example of YAML is no placeholder', () => {
  expect(reasons('<p>Good: { en: Online dossiers, vi: Hồ sơ trực tuyến }.</p>')).toEqual([]);
});

test('code samples, styles, scripts and data attributes may hold braces', () => {
  expect(
    reasons(
      '<pre>{ a: undefined }</pre><style>a{b:c}</style><script>let a = {};</script><p data-x="{}">x</p>',
    ),
  ).toEqual([]);
});
