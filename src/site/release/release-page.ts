import type { Reader } from '../../locales/reader.ts';
import type { Release } from '../../model/release.ts';
import { localized, pageHref, paths, fileHref } from '../links/paths.ts';
import { model } from '../model.ts';
import { changesOnPage, countIn, inParts, split } from '../views/amendments/amendment-parts.ts';
import { amendmentGroups, amendmentsOfRelease } from '../views/amendments/amendment-view.ts';
import { pagerOf } from '../views/amendments/pager.ts';
import { releaseCounts } from '../views/amendments/release-counts.ts';
import { addedBy, goneIn } from './release-contents.ts';

/** The pages of every release: one, and more where it changed more than one page lists. */
export const releasePaths = () =>
  localized(
    model.releases.flatMap((release) =>
      Array.from({ length: partsOf(release) }, (_, i) => ({
        params: { id: release.id, part: i === 0 ? undefined : `changes/${String(i + 1)}` },
        props: { release, part: i + 1 },
      })),
    ),
  );

/** How many changes stand open: the others of the page are folded. */
const changesOpen = 20;

/** Their addresses, for lists of all pages. */
export const releasePagePaths = (): readonly string[] =>
  model.releases.flatMap((release) =>
    Array.from({ length: partsOf(release) }, (_, i) => paths.release(release.id, i + 1)),
  );

function partsOf({ id }: Release): number {
  return Math.max(1, Math.ceil(amendmentsOfRelease(id).length / changesOnPage));
}

/** What a release brought, put right and took away, and why. */
export function releaseView(release: Release, part: number, reader: Reader) {
  const { t, format, locale, words, text } = reader;
  const { id, date, previous, summary } = release;
  const name = words.changes.release(id, format.date(date));
  const isFirst = part === 1;
  const groups = amendmentGroups((amendment) => amendment.release === id, reader);
  const parts = inParts(groups, changesOnPage);
  const [shown, folded] = split(parts[part - 1] ?? [], changesOpen);
  return {
    page: {
      title: isFirst ? name : words.releases.part(name, part),
      description: words.releases.description(id),
      path: paths.release(id, part),
      trail: [
        { text: t.nav.changes, href: pageHref(paths.changes, locale) },
        ...(isFirst ? [] : [{ text: id, href: pageHref(paths.release(id), locale) }]),
      ],
    },
    summary: text(summary),
    since:
      previous === null
        ? { text: words.changes.first, href: undefined }
        : { text: words.changes.since(previous), href: pageHref(paths.release(previous), locale) },
    /** Only the first page tells of the whole. */
    whole: isFirst ? wholeOf(release, reader) : undefined,
    shown,
    folded: { groups: folded, summary: words.releases.moreChanges(format.number(countIn(folded))) },
    amendmentsTitle: words.releases.amendments(format.number(countIn(groups))),
    pager: pagerOf(
      parts.map((_, i) => pageHref(paths.release(id, i + 1), locale)),
      part,
      reader,
    ),
  };
}

export type ReleaseView = ReturnType<typeof releaseView>;

function wholeOf(release: Release, reader: Reader) {
  const { id } = release;
  return {
    // Only of the release that is shown can be said what it holds.
    contents: id === model.about.version ? contentsOf(reader) : [],
    counts: releaseCounts(release, reader),
    added: addedBy(release, reader),
    gone: goneIn(release, reader),
    file: { text: reader.words.releases.file, href: fileHref(`/api/v1/releases/${id}.json`) },
  };
}

function contentsOf({ format, words }: Reader) {
  const labels = words.changes.content;
  const counts = [
    [labels.places, model.places.size],
    [labels.meetings, model.meetings.length],
    [labels.publications, model.publications.length],
    [labels.indicators, model.indicators.size],
    [labels.documents, model.documents.size],
    [labels.targets, model.targets.length],
    [labels.figures, model.observations.length],
  ] as const;
  return counts.map(([label, count]) => ({ label, count: format.number(count) }));
}
