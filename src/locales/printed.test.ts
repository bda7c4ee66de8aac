import { expect, test } from 'vitest';
import type { Citation } from '../model/source.ts';
import { printedViews } from './printed.ts';
import { readerFor } from './reader.ts';

function citedIn(language: 'en' | 'uk' | 'vi'): Citation {
  const source = {
    key: 'page',
    publisher: 'A newspaper',
    teller: 'A newspaper',
    url: 'https://example.org/',
    language,
    translatedFrom: undefined,
    evidence: 'compiled' as const,
    published: null,
    accessed: '2026-01-01',
    note: undefined,
  };
  return { source, paragraphs: [] };
}

test.each([
  [
    'en',
    ['270 nhiệm vụ'],
    ['vi'],
    [{ text: '“270 nhiệm vụ”', lang: 'vi', language: 'Vietnamese' }],
  ],
  ['vi', ['270 nhiệm vụ'], ['vi'], [{ text: '“270 nhiệm vụ”', language: '' }]],
  ['en', ['82,7%'], ['vi'], [{ text: '“82,7%”', language: '' }]],
  [
    'vi',
    ['270 завдань', '270 tasks'],
    ['en', 'uk'],
    [
      { text: '“270 завдань”', lang: 'uk', language: 'tiếng Ukraina' },
      { text: '“270 tasks”', lang: 'en', language: 'tiếng Anh' },
    ],
  ],
] as const)(
  'printedViews() in %s of %j from sources in %j',
  (locale, printed, languages, views) => {
    expect(printedViews(printed, languages.map(citedIn), readerFor(locale))).toEqual(views);
  },
);
