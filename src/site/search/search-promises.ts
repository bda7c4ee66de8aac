import type { SearchRecord } from '../../exports/search-record.ts';
import type { Reader } from '../../locales/reader.ts';
import type { Target } from '../../model/legal-document.ts';
import { find } from '../../model/lookup.ts';
import { daysPast } from '../../stats/days-past.ts';
import { isOverdue, type DirectiveFollowup } from '../../stats/directive-followup.ts';
import type { Goal } from '../../stats/reading/goals.ts';
import { isMet } from '../../stats/reading/target-reading.ts';
import { pageHref, paths } from '../links/paths.ts';
import { model } from '../model.ts';
import { directiveLine } from '../views/directive-line.ts';
import { followups } from '../views/followups.ts';
import { goals, targetReading } from '../views/target-reading.ts';
import { documentsOf, goalOf } from '../views/target-view.ts';
import { titlesAlike } from './search-alike.ts';
import { dueYear } from './search-due-years.ts';
import { namesElsewhere, nothingElse, titled } from './search-names.ts';

/** What meetings ordered: each has a page. */
export function directiveRecords(reader: Reader): readonly SearchRecord[] {
  return followups.map((followup) => directiveRecord(followup, reader));
}

function directiveRecord(followup: DirectiveFollowup, reader: Reader): SearchRecord {
  const { plain, words } = reader;
  const { directive, meeting } = followup;
  const { text, href, to, due, past, told } = directiveLine(followup, reader);
  return {
    ...nothingElse,
    href,
    kind: 'directive',
    ...titled(text),
    line: [to, due, past, told].filter(Boolean).join(' · '),
    states: isOverdue(followup) ? words.search.overdue : [],
    words: [
      ...namesElsewhere(directive.text, reader),
      to,
      plain(meeting.title),
      plain(meeting.body.name),
    ],
  };
}

/** Goals have no page of their own: each is looked for on the page of all, by its words. */
export function goalRecords(reader: Reader): readonly SearchRecord[] {
  return goals.map((goal) => goalRecord(goal, reader));
}

function goalRecord({ targets: [target] }: Goal, reader: Reader): SearchRecord {
  const { format, text, plain, t, locale, words } = reader;
  const title = text(target.text);
  const past = daysPastUnmet(target);
  const documents = documentsOf(target, reader).map((one) => one.text.text);
  const quote = encodeURIComponent(title.text).replaceAll('-', '%2D');
  return {
    ...nothingElse,
    href: `${pageHref(paths.targets, locale)}#${target.id}:~:text=${quote}`,
    kind: 'target',
    ...titled(title),
    line: [
      goalOf(target, reader),
      `${t.columns.due}: ${format.date(target.due)}`,
      ...(past === undefined ? [] : [words.ledger.past(past)]),
      ...documents,
    ].join(' · '),
    states: [
      ...(past === undefined ? [] : words.search.overdue),
      ...titlesAlike(title.text, reader),
    ],
    words: [
      plain(target.place.name),
      ...indicatorName(target, reader),
      ...words.search.goal,
      ...words.search.goalsBy(dueYear(target)),
    ],
  };
}

/** For how many days the date of a goal has passed that no figure shows met. */
function daysPastUnmet(target: Target): number | undefined {
  const read = targetReading(target);
  if (read !== undefined && isMet(read.reading)) return undefined;
  return daysPast(target.due, model.about.readUntil);
}

function indicatorName({ indicator }: Target, { plain }: Reader): readonly string[] {
  return indicator === undefined ? [] : [plain(find(model.indicators, indicator).name)];
}
