import { descending } from 'd3-array';
import { atomFeed, type FeedEntry } from '../../exports/atom-feed.ts';
import { reports, type Report } from '../../exports/tables/reports.ts';
import type { Reader } from '../../locales/reader.ts';
import type { Amendment } from '../../model/amendments.ts';
import type { Indicator } from '../../model/indicator.ts';
import { isWholeDays } from '../../exports/calendar-file.ts';
import type { Observation } from '../../model/observation.ts';
import { isCurrent, type Province } from '../../model/place.ts';
import { claimView } from '../views/claim-view.ts';
import { indicatorFeedPath, provinceFeedPath, changesFeedPath } from '../links/feed-links.ts';
import { model } from '../model.ts';
import { correctionEntries } from './correction-entries.ts';
import { entryDays } from './entry-day.ts';
import { escaped, marked } from './feed-html.ts';
import { absoluteHref, pageHref, paths } from '../links/paths.ts';

const all = reports(model);
const entryDay = entryDays(model.releases);

/** A feed is read from its beginning: entries beyond these stand in changes.json. */
const newest = 100;

/** How many figures of a report are written out. */
const listed = 20;

/** What one feed is about. */
interface Subject {
  /** Its path without ending, the same in every language. */
  readonly path: string;
  readonly page: string;
  readonly title: string;
  readonly subtitle: string;
  readonly isAbout: (observation: Observation) => boolean;
  /** The same of what releases corrected. */
  readonly concerns: (amendment: Amendment) => boolean;
}

/** A feed by its address without language, and how it is written. */
export interface Feed {
  readonly path: string;
  readonly write: (reader: Reader) => string;
}

/** Every feed there is: of all that is new, and of each province and indicator. */
export const feeds: readonly Feed[] = [
  { path: changesFeedPath, write: changesFeed },
  ...model.provinces.map((province) => ({
    path: provinceFeedPath(province.id),
    write: (reader: Reader) => provinceFeed(province, reader),
  })),
  ...[...model.indicators.values()].map((indicator) => ({
    path: indicatorFeedPath(indicator.id),
    write: (reader: Reader) => indicatorFeed(indicator, reader),
  })),
];

function changesFeed(reader: Reader): string {
  const words = reader.words.feed;
  return feedOf(
    {
      path: changesFeedPath,
      page: paths.changes,
      title: words.changes(reader.t.site.name),
      subtitle: words.changesHolds,
      isAbout: () => true,
      concerns: () => true,
    },
    reader,
  );
}

/** Figures about a province itself: the nation’s are not among them. */
function provinceFeed(province: Province, reader: Reader): string {
  const { t, plain } = reader;
  const name = plain(province.name);
  const title = isCurrent(province) ? name : t.place.formerName(name);
  return feedOf(
    {
      path: provinceFeedPath(province.id),
      page: paths.province(province.id),
      ...titles(title, reader),
      isAbout: ({ place }) => place === province,
      concerns: ({ places }) => places.includes(province.id),
    },
    reader,
  );
}

function indicatorFeed(indicator: Indicator, reader: Reader): string {
  return feedOf(
    {
      path: indicatorFeedPath(indicator.id),
      page: paths.indicator(indicator.id),
      ...titles(reader.plain(indicator.name), reader),
      isAbout: (observation) => observation.indicator === indicator,
      concerns: ({ indicators }) => indicators.includes(indicator.id),
    },
    reader,
  );
}

function titles(name: string, { t, words: { feed: words } }: Reader) {
  return { title: words.about(name, t.site.name), subtitle: words.holds(name) };
}

function feedOf(subject: Subject, reader: Reader): string {
  const { about } = model;
  const { path, page, title, subtitle } = subject;
  return atomFeed(
    {
      name: path.replace(/^\/feeds\/|\.atom$/g, ''),
      language: reader.locale,
      title,
      subtitle,
      href: absoluteHref(pageHref(path, reader.locale)),
      pageHref: absoluteHref(pageHref(page, reader.locale)),
      author: reader.t.site.name,
      rights: about.licence.name,
      day: about.date,
      entries: entriesOf(subject, reader),
    },
    about.repository.url,
  );
}

/** The newest reports and corrections; of one day, corrections first. */
function entriesOf({ isAbout, concerns }: Subject, reader: Reader): readonly FeedEntry[] {
  const brought = all.flatMap((report) => {
    const figures = report.observations.filter(isAbout);
    return figures.length === 0
      ? []
      : { day: dayOf(report, figures), write: () => entryOf(report, figures, reader) };
  });
  const corrected = correctionEntries(concerns, listed, reader).map((entry) => ({
    day: entry.updated,
    write: () => entry,
  }));
  return [...corrected, ...brought]
    .toSorted((a, b) => descending(a.day, b.day))
    .slice(0, newest)
    .map(({ write }) => write());
}

function dayOf({ recorded }: Report, figures: readonly Observation[]): string {
  return entryDay(
    recorded,
    figures.map(({ id }) => id),
  );
}

function entryOf(report: Report, figures: readonly Observation[], reader: Reader): FeedEntry {
  const { kind, id, title, date, sources } = report;
  return {
    name: `${kind}s/${id}`,
    title: reader.text(title),
    href:
      kind === 'meeting'
        ? absoluteHref(pageHref(paths.meeting(id), reader.locale))
        : (sources[0]?.url ?? absoluteHref(pageHref(paths.changes, reader.locale))),
    updated: dayOf(report, figures),
    published: date !== null && isWholeDays(date) && !date.includes('/') ? date : undefined,
    html: htmlOf(report, figures, reader),
    sources: sources.map(({ url }) => url),
  };
}

function htmlOf({ sources }: Report, figures: readonly Observation[], reader: Reader): string {
  const { t, format } = reader;
  const words = reader.words.feed;
  const lines = figures.slice(0, listed).map((claim) => `<li>${lineOf(claim, reader)}</li>`);
  const rest = figures.length - lines.length;
  const links = sources.map(
    ({ url, publisher }) => `<a href="${escaped(url)}">${escaped(publisher)}</a>`,
  );
  return [
    `<p>${escaped(t.figures(figures.length, format))}</p>`,
    `<ul>${lines.join('')}</ul>`,
    ...(rest > 0 ? [`<p>${escaped(words.more(format.number(rest)))}</p>`] : []),
    ...(links.length > 0 ? [`<p>${escaped(words.sources)}: ${links.join(', ')}</p>`] : []),
  ].join('');
}

/** A figure with everything that it must not lose: bound, unit, place, time, what it is not. */
function lineOf(claim: Observation, reader: Reader): string {
  const { indicator, quantity, place, when, caution } = claimView(claim, reader);
  const value = `${quantity.phrase}${caution === '' ? '' : ` (${caution})`}`;
  return `${marked(indicator)}: ${escaped(value)} · ${marked(place)} · ${escaped(when)}`;
}
