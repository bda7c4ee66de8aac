import { descending } from 'd3-array';
import type { LocalText } from '../../locales/in-locale.ts';
import type { Reader } from '../../locales/reader.ts';
import { partOf } from '../../model/amendments.ts';
import type { Gone, Release } from '../../model/release.ts';
import { pageHref, paths } from '../links/paths.ts';
import { model } from '../model.ts';

/** How much a release added, corrected and took away, in words; nothing for the first. */
export function releaseCounts(release: Release, reader: Reader): readonly string[] {
  const words = reader.words.releases;
  const { added, addedFiles, changes, reworded, previous } = release;
  if (previous === null) return [];
  const removed = changes.flatMap((change) => change.removed);
  const corrected = changes.flatMap((change) => change.changed).length;
  const moved = removed.filter(({ became }) => became !== undefined).length;
  const counts = [
    [words.added, added.length],
    [words.corrected, corrected + moved],
    [words.removed, removed.length - moved],
    [words.reworded, reworded.length],
    [words.newReports, addedFiles.length],
  ] as const;
  return counts.flatMap(([say, count]) => (count === 0 ? [] : [say(reader.format.number(count))]));
}

interface AddedCount {
  readonly name: LocalText;
  readonly href: string | undefined;
  readonly count: string;
}

/** New figures by indicator and by place, most first. */
export function addedBy({ added }: Release, reader: Reader) {
  const { locale } = reader;
  return {
    indicators: counted(added, 1, reader, (id) =>
      model.indicators.has(id) ? pageHref(paths.indicator(id), locale) : undefined,
    ),
    places: counted(added, 2, reader, (id) =>
      id === model.nation.id
        ? pageHref(paths.indicators, locale)
        : model.places.has(id)
          ? pageHref(paths.province(id), locale)
          : undefined,
    ),
  };
}

function counted(
  added: readonly string[],
  part: 1 | 2,
  reader: Reader,
  hrefOf: (id: string) => string | undefined,
): readonly AddedCount[] {
  const groups = [...Map.groupBy(added, (claim) => partOf(claim, part))];
  return groups
    .toSorted(
      ([a, some], [b, others]) => descending(some.length, others.length) || (a < b ? -1 : 1),
    )
    .map(([id, members]) => {
      const name = (model.indicators.get(id) ?? model.places.get(id))?.name;
      return {
        name: name === undefined ? { text: id } : reader.text(name),
        href: hrefOf(id),
        count: reader.format.number(members.length),
      };
    });
}

/** What lost its id, with what it lives on in. */
export function goneIn({ gone }: Release, reader: Reader) {
  const { text, words } = reader;
  return gone.map((one) => ({
    name: text(one.name),
    id: one.id,
    reason: text(one.reason),
    next:
      one.became === null ? undefined : { label: words.releases.goneTo, ...nextOf(one, reader) },
  }));
}

function nextOf({ kind, became }: Gone, { text, locale }: Reader) {
  const id = became ?? '';
  const lists = {
    indicator: [model.indicators.get(id)?.name, paths.indicator(id)],
    province: [model.places.get(id)?.name, paths.province(id)],
    meeting: [model.meetings.find((one) => one.id === id)?.title, paths.meeting(id)],
    document: [model.documents.get(id)?.title, paths.document(id)],
    publication: [model.publications.find((one) => one.id === id)?.title, undefined],
  } as const;
  const [name, path] = lists[kind];
  return {
    name: name === undefined ? { text: id } : text(name),
    href: name === undefined || path === undefined ? undefined : pageHref(path, locale),
  };
}
