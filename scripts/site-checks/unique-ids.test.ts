import { expect, test } from 'vitest';
import { parsePage } from './page.ts';
import { reasonsOf, sampleHtml } from './sample-site.ts';
import { checkUniqueIds } from './unique-ids.ts';

const reasons = (body: string) => reasonsOf(checkUniqueIds(parsePage('/', sampleHtml(body))));

test('ids that stand once, and references to them, are sound', () => {
  expect(
    reasons('<p id="a">x</p><svg aria-labelledby="a b"><title id="b">y</title></svg>'),
  ).toEqual([]);
});

test('an id that stands twice is named', () => {
  expect(reasons('<p id="a">x</p><p id="a">y</p>')).toEqual(['The id a stands twice.']);
});

test('an id with a space is named', () => {
  expect(reasons('<p id="a b">x</p>')).toEqual(['"a b" is no id: it is empty or has a space.']);
});

test('a reference to an id that is not there is named', () => {
  expect(reasons('<label for="q">x</label>')).toEqual([
    '<label for="q"> names an id that is not on the page.',
  ]);
});
