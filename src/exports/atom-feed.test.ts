import { parseFeed } from '@rowanmanning/feed-parser';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { atomFeed, tagOf, type FeedEntry } from './atom-feed.ts';

const entry: FeedEntry = {
  name: 'meetings/a',
  title: { text: 'R&D <b> ]]> “x”', lang: 'en' },
  href: 'https://example.org/meetings/a/',
  updated: '2026-11-20',
  published: undefined,
  html: '<ul><li>hơn 6,6 triệu &amp; 5</li></ul>',
  sources: ['https://source.example/?a=1&b=2'],
};

const feedOf = (entries: readonly FeedEntry[]) =>
  atomFeed(
    {
      name: 'provinces/lai-chau',
      language: 'vi',
      title: 'Lai Châu',
      subtitle: 'Số liệu',
      href: 'https://example.org/vi/feeds/provinces/lai-chau.atom',
      pageHref: 'https://example.org/vi/provinces/lai-chau/',
      author: 'Tiến độ 57',
      rights: 'CC BY 4.0',
      day: '2026-11-21',
      entries,
    },
    'https://github.com/owner/name',
  );

test('a reader finds what was put in, whatever it contains', () => {
  const feed = parseFeed(feedOf([entry])).toJSON();
  expect(feed).toMatchObject({ title: 'Lai Châu', language: 'vi' });
  expect(feed.items).toHaveLength(1);
  expect(feed.items[0]).toMatchObject({
    id: 'tag:github.com,2026:owner/name/vi/provinces/lai-chau/meetings/a',
    title: entry.title.text,
    url: entry.href,
  });
});

test('an entry’s HTML comes out as it went in, and a title in another language says so', () => {
  const { DOMParser } = new JSDOM('').window;
  const feed = new DOMParser().parseFromString(feedOf([entry]), 'application/xml');
  expect(feed.querySelector('entry > title')?.getAttribute('xml:lang')).toBe('en');
  expect(feed.querySelector('content')?.textContent.trim()).toBe(entry.html);
});

test('a feed is as new as its newest entry; an empty one as the dataset', () => {
  const updated = (text: string) => parseFeed(text).updated?.toISOString().slice(0, 10);
  expect(updated(feedOf([entry, { ...entry, updated: '2026-11-19' }]))).toBe('2026-11-20');
  expect(updated(feedOf([]))).toBe('2026-11-21');
});

test('an entry whose report has no day is not given one', () => {
  expect(feedOf([entry])).not.toContain('<published>');
  expect(feedOf([{ ...entry, published: '2025-09-24' }])).toContain(
    '<published>2025-09-24T00:00:00.000Z</published>',
  );
});

test('tagOf(repository) names the project, not the address of a site', () => {
  expect(tagOf('https://github.com/owner/name')).toBe('tag:github.com,2026:owner/name/');
});
