import { descending } from 'd3-array';
import type { LocalText } from '../../locales/in-locale.ts';
import type { Reader } from '../../locales/reader.ts';
import { partOf } from '../../model/amendments.ts';
import type { Gone, Release } from '../../model/release.ts';
import { pageHref, paths } from '../links/paths.ts';
import { model } from '../model.ts';
import { changesOnPage } from '../views/amendments/amendment-parts.ts';
import { newIn } from '../views/amendments/release-counts.ts';

/** A list on the page, and how many of it only the file of the release names. */
export interface Listed<Item> {
  readonly items: readonly Item[];
  /** “and 12 more”; empty where all stand here. */
  readonly more: string;
}

export interface AddedCount {
  readonly name: LocalText;
  readonly href: string | undefined;
  readonly count: string;
}

/** New figures by indicator and by place, most first. */
export function addedBy(release: Release, reader: Reader) {
  const { locale } = reader;
  const added = newIn(release);
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
): Listed<AddedCount> {
  const groups = [...Map.groupBy(added, (claim) => partOf(claim, part))].toSorted(
    ([a, some], [b, others]) => descending(some.length, others.length) || (a < b ? -1 : 1),
  );
  return listed(
    groups,
    ([id, members]) => {
      const name = (model.indicators.get(id) ?? model.places.get(id))?.name;
      return {
        name: name === undefined ? { text: id } : reader.text(name),
        href: hrefOf(id),
        count: reader.format.number(members.length),
      };
    },
    reader,
  );
}

/** What lost its id, with what it lives on in. */
export function goneIn({ gone }: Release, reader: Reader) {
  const { text, words } = reader;
  return listed(
    gone,
    (one) => ({
      name: text(one.name),
      id: one.id,
      reason: text(one.reason),
      next:
        one.became === null ? undefined : { label: words.releases.goneTo, ...nextOf(one, reader) },
    }),
    reader,
  );
}

function listed<From, Item>(
  all: readonly From[],
  itemOf: (one: From) => Item,
  { format, words }: Reader,
): Listed<Item> {
  const rest = all.length - changesOnPage;
  return {
    items: all.slice(0, changesOnPage).map(itemOf),
    more: rest > 0 ? words.releases.more(format.number(rest)) : '',
  };
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
