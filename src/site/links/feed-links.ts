import type { Reader } from '../../locales/reader.ts';
import { pageHref } from './paths.ts';

/** Addresses of feeds inside the site, without base and language. They are contracts. */
export const changesFeedPath = '/feeds/changes.atom';
export const calendarPath = '/feeds/meetings.ics';
export const provinceFeedPath = (id: string) => `/feeds/provinces/${id}.atom`;
export const bodyFeedPath = (id: string) => `/feeds/bodies/${id}.atom`;
export const indicatorFeedPath = (id: string) => `/feeds/indicators/${id}.atom`;

export interface FeedLink {
  readonly type: 'application/atom+xml' | 'text/calendar';
  readonly title: string;
  readonly href: string;
}

/** Feeds for the head of every page: <link rel="alternate" {type} {title} {href}>. */
export function siteFeedLinks({ t, locale, words: { feed: words } }: Reader): readonly FeedLink[] {
  return [
    {
      type: 'application/atom+xml',
      title: words.changes(t.site.name),
      href: pageHref(changesFeedPath, locale),
    },
  ];
}

/** The feed of the page of a province or an indicator. */
export function feedLink(path: string, name: string, { t, locale, words }: Reader): FeedLink {
  return {
    type: 'application/atom+xml',
    title: words.feed.about(name, t.site.name),
    href: pageHref(path, locale),
  };
}

/** The calendar, for the pages of meetings and of the timeline. */
export function calendarLink({ t, locale, words }: Reader): FeedLink {
  return {
    type: 'text/calendar',
    title: words.feed.calendar(t.site.name),
    href: pageHref(calendarPath, locale),
  };
}
