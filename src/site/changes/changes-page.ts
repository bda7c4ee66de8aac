import { group } from 'd3-array';
import type { Reader } from '../../locales/reader.ts';
import type { Release } from '../../model/release.ts';
import { model } from '../model.ts';
import { amendmentGroups } from '../views/amendment-view.ts';
import { addedBy, goneIn, releaseCounts } from './release-contents.ts';
import { fileHref, paths } from '../links/paths.ts';
import { monthOf, reportEntry, reports, type Report } from '../views/report-entries.ts';

/** Every release, and what the dataset was told lately. */
export function changesView(reader: Reader) {
  const { t, format } = reader;
  const words = reader.words.changes;
  return {
    page: {
      title: t.nav.changes,
      description: words.description,
      path: paths.changes,
      trail: [],
    },
    words,
    releases: model.releases.map((release) => releaseView(release, reader)),
    reportsLead: words.reportsLead(format.number(reports.length)),
    years: yearsOf(reader),
    undated: undatedOf(reader),
    all: { text: words.all, href: fileHref('/api/v1/changes.json') },
  };
}

export type ReleaseView = ReturnType<typeof releaseView>;

function releaseView(release: Release, reader: Reader) {
  const { id, date, previous, summary } = release;
  const words = reader.words.changes;
  return {
    id,
    title: words.release(id, reader.format.date(date)),
    summary: reader.text(summary),
    since: previous === null ? words.first : words.since(previous),
    // Only of the release that is shown can be said what it holds.
    contents: id === model.about.version ? contentsOf(reader) : [],
    counts: releaseCounts(release, reader),
    added: addedBy(release, reader),
    amendments: amendmentGroups((amendment) => amendment.release === id, reader),
    gone: goneIn(release, reader),
    file: {
      text: reader.words.releases.file,
      href: fileHref(`/api/v1/releases/${id}.json`),
    },
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

/** How many reports the page lists, the newest: the file of changes holds all. */
const listed = 60;

/** Of those without a date so many. */
const listedUndated = 10;

/** How many years stand open: what a returning reader has not seen. */
const yearsOpen = 1;

function yearsOf(reader: Reader) {
  const { format } = reader;
  const words = reader.words.changes;
  const dated = reports
    .flatMap((report) => (report.date === null ? [] : { report, month: monthOf(report.date) }))
    .slice(0, listed);
  return [...group(dated, ({ month }) => month.slice(0, 4))].map(([year, members], i) => ({
    year,
    title: words.year(format.date(year), format.number(members.length)),
    isOpen: i < yearsOpen,
    months: [...group(members, ({ month }) => month)].map(([month, told]) => ({
      month,
      title: month === year ? words.yearOnly(format.date(year)) : format.date(month),
      reports: told.map(({ report }) => reportEntry(report, reader)),
    })),
  }));
}

function undatedOf(reader: Reader) {
  const undated: readonly Report[] = reports.filter(({ date }) => date === null);
  return {
    title: reader.words.changes.undated(reader.format.number(undated.length)),
    reports: undated.slice(0, listedUndated).map((report) => reportEntry(report, reader)),
  };
}
