import { group } from 'd3-array';
import type { Reader } from '../../locales/reader.ts';
import type { Release } from '../../model/release.ts';
import { pageHref, paths } from '../links/paths.ts';
import { model } from '../model.ts';
import { countIn, split } from '../views/amendments/amendment-parts.ts';
import { amendmentGroups } from '../views/amendments/amendment-view.ts';
import { releaseCounts, tallyOf } from '../views/amendments/release-counts.ts';
import { lastDays } from './last-days.ts';

/** How many days of releases are counted together, back from the newest. */
const days = 30;

/** How many changes of the newest release stand here. */
const changesShown = 5;

/** How many releases stand open, and how many are told with their summaries; the others by number. */
const releasesOpen = 3;
const releasesTold = 20;

/** What the newest release changed, and how much the releases of the last days did. */
export function newestRelease(reader: Reader) {
  const [release] = model.releases;
  if (release === undefined) return undefined;
  const { format, locale, text, words } = reader;
  const groups = amendmentGroups((amendment) => amendment.release === release.id, reader);
  const [shown, rest] = split(groups, changesShown);
  return {
    title: words.changes.newest,
    link: {
      text: words.changes.release(release.id, format.date(release.date)),
      href: pageHref(paths.release(release.id), locale),
    },
    summary: text(release.summary),
    counts: releaseCounts(release, reader),
    groups: shown,
    more: rest.length > 0 ? words.releases.allChanges(format.number(countIn(groups))) : '',
  };
}

/** “6 releases in the 30 days to 29 November 2026 …”; empty where there was none but the first. */
export function latelyReleased({ format, words }: Reader): string {
  const [newest] = model.releases;
  if (newest === undefined) return '';
  const { date } = newest;
  const isLate = lastDays(days, date);
  const late = model.releases.filter((one) => one.previous !== null && isLate(one.date));
  if (late.length === 0) return '';
  const { added, corrected, removed } = tallyOf(late);
  return words.changes.lately(days, format.date(date), format.number(late.length), {
    added: format.number(added),
    corrected: format.number(corrected),
    removed: format.number(removed),
  });
}

/** Every release, newest first: the newest with what they brought, earlier ones folded by year. */
export function releaseList(reader: Reader) {
  const { format, words } = reader;
  const lines = model.releases
    .slice(0, releasesTold)
    .map((release) => [release.id, releaseLine(release, reader)] as const);
  const told = new Map(lines);
  const earlier = group(model.releases.slice(releasesOpen), ({ date }) => date.slice(0, 4));
  return {
    open: lines.slice(0, releasesOpen).map(([, line]) => line),
    years: [...earlier].map(([year, members]) => ({
      title: words.changes.earlier(format.date(year), format.number(members.length)),
      told: members.flatMap(({ id }) => told.get(id) ?? []),
      links: members.filter(({ id }) => !told.has(id)).map((release) => linkTo(release, reader)),
    })),
  };
}

function linkTo({ id }: Release, { locale }: Reader) {
  return { id: anchorOf(id), text: id, href: pageHref(paths.release(id), locale) };
}

function releaseLine(release: Release, reader: Reader) {
  const { date, previous, summary } = release;
  return {
    ...linkTo(release, reader),
    date: reader.format.date(date),
    summary: reader.text(summary),
    counts: previous === null ? [reader.words.changes.first] : releaseCounts(release, reader),
  };
}

/** The fragment under which a release was told before it had a page. */
function anchorOf(release: string): string {
  return `release-${release}`;
}
