import { group } from 'd3-array';
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
    years: yearsOf(reader),
    undated: undatedOf(reader),
    all: { text: words.all, href: fileHref('/api/v1/changes.json') },
  };
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
