import { expect, test } from 'vitest';
import { checkPageHead } from './page-head.ts';
import { parsePage } from './page.ts';
import { reasonsOf, sampleHtml } from './sample-site.ts';

const reasons = (html: string) => reasonsOf(checkPageHead(parsePage('/', html)));

test('a page with language, title, description, viewport and one h1 is sound', () => {
  expect(reasons(sampleHtml(''))).toEqual([]);
});

test('everything that is missing is named at once', () => {
  expect(reasons('<!doctype html><p>x</p>')).toEqual([
    '<html> has no lang.',
    'The page has no <title>.',
    'The page has no <meta name="description">.',
    'The page has no <meta name="viewport">, so phones draw it small.',
    'The page has 0 <h1> instead of one.',
  ]);
});

test('the title of a picture is no title of the page', () => {
  const html = sampleHtml('<svg><title>Chart</title></svg>').replace('<title>Title</title>', '');
  expect(reasons(html)).toEqual(['The page has no <title>.']);
});

test('a second h1 is named', () => {
  expect(reasons(sampleHtml('<h1>Again</h1>'))).toEqual(['The page has 2 <h1> instead of one.']);
});
