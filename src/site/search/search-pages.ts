import type { SearchRecord } from '../../exports/search-record.ts';
import type { Reader } from '../../locales/reader.ts';
import { pageHref, paths } from '../links/paths.ts';
import { otherPages } from '../sitemap/other-pages.ts';
import { dueYears } from './search-due-years.ts';
import { nothingElse } from './search-names.ts';

/** The pages of which there is one each, under the questions that they answer. */
export function pageRecords(reader: Reader): readonly SearchRecord[] {
  const asked = questionsOf(reader);
  return otherPages(reader).map(({ text, href, description }) => ({
    ...nothingElse,
    href,
    kind: 'page',
    title: text,
    line: description,
    states: asked.get(href) ?? [],
  }));
}

/** By the address of the page: questions as they are typed, and what its list can be asked about. */
function questionsOf({ locale, words }: Reader): ReadonlyMap<string, readonly string[]> {
  const { asked, overdue, lagging, ranked, newestMeeting, goalsBy } = words.search;
  const questions = [
    [paths.behind, [...lagging, ...overdue]],
    [paths.directives, overdue],
    [paths.targets, [...overdue, ...asked.targets, ...dueYears.flatMap(goalsBy)]],
    [paths.meetings, newestMeeting],
    [paths.compare, [...asked.compare, ...ranked]],
    [paths.changes, asked.changes],
    [paths.method, asked.method],
  ] as const;
  return new Map(questions.map(([path, texts]) => [pageHref(path, locale), texts]));
}
