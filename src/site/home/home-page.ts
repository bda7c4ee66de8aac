import { isProgress } from '../../stats/progress.ts';
import type { Reader } from '../../locales/reader.ts';
import { figureOf } from '../figures/chart-catalogue.ts';
import { goalBoard } from './home-goals.ts';
import { newestMeetings } from './home-meeting.ts';
import { pastDates } from './home-past-dates.ts';
import { provincePicker } from './home-tiles.ts';
import { model } from '../model.ts';
import { pageHref, paths } from '../links/paths.ts';
import { readUntilSentence } from '../views/read-until.ts';
import { monthOf, reportEntry, reports } from '../views/report-entries.ts';

/** How many of the newest reports the first page names. */
const reportsShown = 2;

/** The first page: how far the nation is, where to look, what is new and what is past its date. */
export function homeView(reader: Reader) {
  const { t, format, locale } = reader;
  return {
    page: {
      title: t.home.title,
      description: t.home.description,
      path: paths.home,
      trail: [],
    },
    words: reader.words.home,
    board: goalBoard(reader),
    targetsHref: pageHref(paths.targets, locale),
    provinces: provincePicker(reader),
    meetings: newestMeetings(reader),
    past: pastDates(reader),
    changes: changesOf(reader),
    tasks: figureOf('tasks', reader),
    readUntil: readUntilSentence(reader),
    counts: t.home.counts(
      format.number(model.observations.filter(isProgress).length),
      format.number(model.observations.filter((claim) => !isProgress(claim)).length),
      format.number(model.meetings.length),
      format.number(model.publications.length),
      format.number(
        [...model.meetings, ...model.publications].flatMap((one) => one.sources).length,
      ),
    ),
  };
}

/** The newest release and what is newest in it. */
function changesOf(reader: Reader) {
  const { format, locale, text } = reader;
  const words = reader.words.home.changes;
  const [release] = model.releases;
  const say = release?.previous === null ? words.first : words.release;
  return {
    release: release && say(release.id, format.date(release.date)),
    summary: release?.previous ? text(release.summary) : undefined,
    reports: reports
      .filter(({ date }) => date !== null && monthOf(date).length > 4)
      .slice(0, reportsShown)
      .map((report) => reportEntry(report, reader)),
    href: pageHref(paths.changes, locale),
  };
}
