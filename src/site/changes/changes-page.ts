import { cumsum, group } from 'd3-array';
import type { Reader } from '../../locales/reader.ts';
import { newsView } from './changes-news.ts';
import { newestRelease, releaseList } from './changes-releases.ts';
import { fileHref, paths } from '../links/paths.ts';
import { monthOf, reportEntry, reports, type Report } from '../views/report-entries.ts';

/** What is new: what sources told lately, what the newest release put right, every release, every report. */
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
    news: newsView(reader),
    newest: newestRelease(reader),
    releases: releaseList(reader),
    reportsLead: words.reportsLead(format.number(reports.length)),
    months: monthsOf(reader),
    undated: undatedOf(reader),
    all: { text: words.all, href: fileHref('/api/v1/changes.json') },
  };
}

/** Months are listed whole until so many reports are: the file of changes holds all. */
const listed = 60;

/** Of those without a date so many. */
const listedUndated = 10;

/** How many months stand open: what a returning reader has not seen. */
const monthsOpen = 1;

/** Newest first; what is known to the year only comes after its months. */
const byMonth: readonly (readonly [string, readonly Report[]])[] = [
  ...group(
    reports.filter(({ date }) => date !== null),
    ({ date }) => monthOf(date ?? ''),
  ),
];

function monthsOf(reader: Reader) {
  const { format, words } = reader;
  const before = cumsum(byMonth, ([, { length }]) => length);
  return byMonth
    .filter((_, i) => (before[i - 1] ?? 0) < listed)
    .map(([month, told], i) => {
      const name = format.date(month);
      const isYear = month.length === 'YYYY'.length;
      return {
        month,
        title: words.changes.told(isYear ? words.changes.yearOnly(name) : name, told.length),
        isOpen: i < monthsOpen,
        reports: told.map((report) => reportEntry(report, reader)),
      };
    });
}

function undatedOf(reader: Reader) {
  const undated: readonly Report[] = reports.filter(({ date }) => date === null);
  const shown = undated.slice(0, listedUndated);
  return {
    title: reader.words.changes.undated(shown.length, reader.format.number(undated.length)),
    reports: shown.map((report) => reportEntry(report, reader)),
  };
}
