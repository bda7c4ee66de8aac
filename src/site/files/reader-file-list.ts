import { comparableIndicators } from '../compare/compare-choices.ts';
import { compareFile } from '../compare/compare-file.ts';
import { calendar } from '../feeds/feed-calendar.ts';
import { bodyFeeds } from '../feeds/body-feeds.ts';
import { feeds } from '../feeds/feed-entries.ts';
import { inEachLanguage, mediaTypes, type SiteFile } from './site-file.ts';

/** What readers follow and what their pages load, in every language. */
export function readerFileList(): readonly SiteFile[] {
  return [
    ...[...feeds, ...bodyFeeds].flatMap(({ path, write }) =>
      inEachLanguage(path, { mediaType: 'application/atom+xml; charset=utf-8' }, write),
    ),
    ...inEachLanguage(
      '/feeds/meetings.ics',
      { mediaType: 'text/calendar; charset=utf-8' },
      calendar,
    ),
    ...comparableIndicators.flatMap((indicator) =>
      inEachLanguage(`/compare/${indicator.id}.json`, { mediaType: mediaTypes.json }, (reader) =>
        JSON.stringify(compareFile(indicator, reader)),
      ),
    ),
  ];
}
