import type { Reader } from '../../locales/reader.ts';
import type { Gone, Release } from '../../model/release.ts';
import { absoluteHref, localized, pageHref, paths } from '../links/paths.ts';
import { model } from '../model.ts';

/** Something whose id ended, and the release that ended it. */
export interface Ended {
  readonly gone: Gone;
  readonly release: Release;
}

/** What each kind is called in addresses. */
export const folders = {
  indicator: 'indicators',
  meeting: 'meetings',
  publication: 'publications',
  document: 'documents',
  province: 'provinces',
} as const;

/** Everything that ever ended, the last first. */
export const ended: readonly Ended[] = model.releases.flatMap((release) =>
  release.gone.map((gone) => ({ gone, release })),
);

/** Publications never had pages. */
const withPages = ended.filter(({ gone }) => gone.kind !== 'publication');

export const tombstonePaths = () =>
  localized(
    withPages.map((one) => ({
      params: { kind: folders[one.gone.kind], id: one.gone.id },
      props: { ended: one },
    })),
  );

/** What became of a thing, and where to read on. */
export function tombstoneView(one: Ended, reader: Reader) {
  const { gone, release } = one;
  const words = reader.words.releases.tombstone;
  const { t, locale } = reader;
  const lists = {
    indicator: { text: t.nav.indicators, href: pageHref(paths.indicators, locale) },
    meeting: { text: t.nav.meetings, href: pageHref(paths.meetings, locale) },
    publication: { text: t.nav.changes, href: pageHref(paths.changes, locale) },
    document: { text: t.nav.documents, href: pageHref(paths.documents, locale) },
    province: { text: t.nav.provinces, href: pageHref(paths.provinces, locale) },
  } as const;
  const lead = words.lead(release.id);
  return {
    page: {
      title: reader.plain(gone.name),
      description: lead,
      path: pathOf(one),
      trail: [lists[gone.kind]],
    },
    title: reader.text(gone.name),
    lead,
    why: words.why,
    reason: reader.text(gone.reason),
    next: words.next,
    successor: successorOf(gone, reader),
    release: {
      text: reader.words.changes.release(release.id, reader.format.date(release.date)),
      href: pageHref(paths.release(release.id), locale),
    },
  };
}

/** Where a thing lives on, if it does. */
function successorOf({ kind, became }: Gone, reader: Reader) {
  if (became === null) return undefined;
  const name = {
    indicator: model.indicators.get(became)?.name,
    meeting: model.meetings.find(({ id }) => id === became)?.title,
    publication: undefined,
    document: model.documents.get(became)?.title,
    province: model.places.get(became)?.name,
  }[kind];
  if (name === undefined) return undefined;
  return {
    text: reader.text(name),
    href: pageHref(`/${folders[kind]}/${became}/`, reader.locale),
  };
}

function pathOf({ gone }: Ended): string {
  return `/${folders[gone.kind]}/${gone.id}/`;
}

/** The record that answers in the API for something that ended. */
export function tombstoneRecord({ gone, release }: Ended) {
  const { kind, id, name, became, reason } = gone;
  return {
    id,
    kind,
    name: textsOf(name),
    ended: { release: release.id, date: release.date },
    reason: textsOf(reason),
    became,
    successor:
      became === null
        ? null
        : absoluteHref(pageHref(`/api/v1/${folders[kind]}/${became}.json`, 'en')),
  };
}

function textsOf({ en, vi, uk, ru }: Gone['name']) {
  return { en, vi, uk: uk ?? null, ru: ru ?? null };
}
