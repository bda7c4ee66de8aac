import { expect, test } from 'vitest';
import { parsePage } from './page.ts';
import { reasonsOf, sampleHtml } from './sample-site.ts';
import { checkUntrustedMarkup } from './untrusted-markup.ts';

const reasons = (body: string) => reasonsOf(checkUntrustedMarkup(parsePage('/', sampleHtml(body))));

test('an event handler and a script address are named', () => {
  expect(reasons('<img alt="" src="x" onerror="f()"><a href=" javascript:f()">x</a>')).toEqual([
    '<img onerror> runs a script.',
    '<a href=" javascript:f()"> runs a script.',
  ]);
});

test('embedded data that is no JSON is named', () => {
  expect(reasons('<script type="application/ld+json">{"a": }</script>')).toEqual([
    'A <script> with data holds no valid JSON.',
  ]);
});

test('sound data and ordinary markup pass', () => {
  expect(
    reasons('<script type="application/ld+json">{"a":1}</script><a href="/onload/">once</a>'),
  ).toEqual([]);
});
