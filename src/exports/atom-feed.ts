import { generateAtomFeed } from 'feedsmith';

/** A feed of reports, its texts in one language. */
export interface FeedText {
  /** A name that stays, whatever the address: part of its tag URI. */
  readonly name: string;
  readonly language: string;
  readonly title: string;
  readonly subtitle: string;
  /** Its own address, and that of the page it belongs to. */
  readonly href: string;
  readonly pageHref: string;
  readonly author: string;
  readonly rights: string;
  /** The day that stands where no entry gives one. */
  readonly day: string;
  readonly entries: readonly FeedEntry[];
}

export interface FeedEntry {
  readonly name: string;
  readonly title: { readonly text: string; readonly lang?: string };
  readonly href: string;
  /** The day on which it was entered: always a whole one. */
  readonly updated: string;
  /** The day of the report itself; undefined where only a month or a year is known. */
  readonly published: string | undefined;
  readonly html: string;
  /** Addresses of what it is told by. */
  readonly sources: readonly string[];
}

/**
 * Atom 1.0. Ids are tag URIs (RFC 4151) under the repository, so that a feed keeps its entries when
 * the site moves.
 */
export function atomFeed(feed: FeedText, repository: string): string {
  const tag = (name: string) => `${tagOf(repository)}${feed.language}/${name}`;
  const updated = feed.entries
    .map((entry) => entry.updated)
    .toSorted()
    .at(-1);
  return generateAtomFeed({
    id: tag(feed.name),
    title: { value: feed.title },
    subtitle: { value: feed.subtitle },
    updated: startOf(updated ?? feed.day),
    authors: [{ name: feed.author, uri: repository }],
    rights: { value: feed.rights },
    links: [
      { href: feed.href, rel: 'self', type: 'application/atom+xml' },
      { href: feed.pageHref, rel: 'alternate', type: 'text/html', hreflang: feed.language },
    ],
    xml: { lang: feed.language },
    entries: feed.entries.map((entry) => ({
      id: tag(`${feed.name}/${entry.name}`),
      title: titleOf(entry.title),
      updated: startOf(entry.updated),
      ...(entry.published === undefined ? {} : { published: startOf(entry.published) }),
      links: [
        { href: entry.href, rel: 'alternate', type: 'text/html' },
        ...entry.sources.map((href) => ({ href, rel: 'via' })),
      ],
      content: { value: entry.html, type: 'html' },
    })),
  });
}

/** Marked where it is in another language than the feed. */
function titleOf({ text, lang }: FeedEntry['title']) {
  return { value: text, ...(lang === undefined ? {} : { xml: { lang } }) };
}

/** tag:github.com,2026:owner/name/ for the repository at https://github.com/owner/name. */
export function tagOf(repository: string): string {
  const { host, pathname } = new URL(repository);
  return `tag:${host},2026:${pathname.slice(1)}/`;
}

/** Feeds ask for an instant; the day begins in UTC. */
function startOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
