import { ascending } from 'd3-array';
import { endOf } from '../../model/time.ts';
import { isOverdue } from '../../stats/directive-followup.ts';
import type { Reader } from '../../locales/reader.ts';
import { isMeasured, nationalGoals, nationalTargets } from './home-goals.ts';
import { model } from '../model.ts';
import { pageHref, paths } from '../links/paths.ts';
import { directiveLine } from '../views/directive-line.ts';
import { followups } from '../views/followups.ts';
import { isPastDue } from '../views/target-view.ts';
import { targetReading } from '../views/target-reading.ts';
import { isMet } from '../../stats/reading/target-reading.ts';
import type { Target } from '../../model/legal-document.ts';

/** How many directives the first page names; the others stand on their page. */
const directivesShown = 2;

/** What should have been reached or done by the day of the dataset, and is not known to be. */
export function pastDates(reader: Reader) {
  const { locale, format } = reader;
  return {
    rule: reader.words.home.past.rule(format.date(model.about.readUntil)),
    targets: pastTargets(reader),
    targetsHref: pageHref(paths.targets, locale),
    directives: pastDirectives(reader),
    directivesHref: pageHref(paths.directives, locale),
  };
}

export type PastDates = ReturnType<typeof pastDates>;

function pastTargets(reader: Reader) {
  const { format } = reader;
  const { past } = reader.words.home;
  const open = nationalGoals(reader).filter((goal) => goal.isPast && !isMet(goal.reading.reading));
  const silent = nationalTargets.filter(
    (target) => isPastDue(target) && !isMeasured(target),
  ).length;
  const provincial = model.targets.filter(
    (target) => target.place !== model.nation && isPastDue(target) && !isShownMet(target),
  ).length;
  const count = open.length + silent;
  return {
    count,
    title: past.targets(count, format.number(count)),
    silent: silent === 0 ? '' : past.silent(silent, format.number(silent)),
    provincial: provincial === 0 ? '' : past.provincial(provincial, format.number(provincial)),
  };
}

function isShownMet(target: Target): boolean {
  const read = targetReading(target);
  return read !== undefined && isMet(read.reading);
}

/** Those longest past their date first. */
function pastDirectives(reader: Reader) {
  const overdue = followups
    .filter(isOverdue)
    .toSorted((a, b) => ascending(endOf(a.directive.due ?? ''), endOf(b.directive.due ?? '')));
  const { length } = overdue;
  return {
    count: length,
    title: reader.words.home.past.directives(length, reader.format.number(length)),
    named: overdue.slice(0, directivesShown).map((followup) => directiveLine(followup, reader)),
  };
}
