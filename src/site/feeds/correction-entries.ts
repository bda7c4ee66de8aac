import type { FeedEntry } from '../../exports/atom-feed.ts';
import type { Reader } from '../../locales/reader.ts';
import type { Amendment } from '../../model/amendments.ts';
import { absoluteHref } from '../links/paths.ts';
import { amendmentGroups, type AmendmentGroup } from '../views/amendments/amendment-view.ts';
import { escaped, marked } from './feed-html.ts';

/** What releases corrected, took anew from its source or withdrew: an entry a release and kind. */
export function correctionEntries(
  isAbout: (amendment: Amendment) => boolean,
  listed: number,
  reader: Reader,
): readonly FeedEntry[] {
  const groups = amendmentGroups(isAbout, reader);
  const byKind = Map.groupBy(groups, ({ of }) => `releases/${of.release}/${of.kind}`);
  return [...byKind].flatMap(([name, members]) => {
    const [first] = members;
    if (first === undefined) return [];
    const { kind, release, of } = first;
    return {
      name,
      title: { text: `${kind} · ${release.text}` },
      href: absoluteHref(release.href),
      updated: of.date,
      published: of.date,
      html: htmlOf(members, listed, reader),
      sources: [],
    };
  });
}

/** What was said, what is said now and why, as many figures as are listed. */
function htmlOf(groups: readonly AmendmentGroup[], listed: number, reader: Reader): string {
  const { feed: words } = reader.words;
  const parts: string[] = [];
  let room = listed;
  for (const { reason, amendments } of groups) {
    if (room === 0) break;
    const lines = amendments.slice(0, room).map((one) => {
      const [indicator, place] = [marked(one.indicator), marked(one.place)];
      return `<li>${indicator}: ${escaped(one.became)} · ${place}</li>`;
    });
    parts.push(`<p>${marked(reason)}</p><ul>${lines.join('')}</ul>`);
    room -= lines.length;
  }
  const all = groups.reduce((sum, { amendments }) => sum + amendments.length, 0);
  const rest = all - (listed - room);
  return (
    parts.join('') + (rest > 0 ? `<p>${escaped(words.more(reader.format.number(rest)))}</p>` : '')
  );
}
