import type { Reader } from '../../locales/reader.ts';
import { model } from '../model.ts';
import { pageHref, paths } from '../links/paths.ts';
import { directiveLine } from '../views/directive-line.ts';
import { overdueOrders } from '../views/followups.ts';
import { hasFigure, pastNational, pastProvincial } from '../views/goals/past-goals.ts';

/** How many directives the first page names; the others stand on their page. */
const directivesShown = 2;

/** What should have been reached or done by the day of the dataset, and is not known to be. */
export function pastDates(reader: Reader) {
  const { locale, format } = reader;
  return {
    rule: reader.words.home.past.rule(format.date(model.about.readUntil)),
    targets: pastTargets(reader),
    behindHref: pageHref(paths.behind, locale),
    directives: pastDirectives(reader),
    directivesHref: pageHref(paths.directives, locale),
  };
}

export type PastDates = ReturnType<typeof pastDates>;

function pastTargets(reader: Reader) {
  const { format } = reader;
  const { past } = reader.words.home;
  const count = pastNational.length;
  const silent = pastNational.filter((goal) => !hasFigure(goal)).length;
  const provincial = pastProvincial.length;
  return {
    count,
    title: past.targets(count, format.number(count)),
    silent: silent === 0 ? '' : past.silent(silent, format.number(silent)),
    provincial: provincial === 0 ? '' : past.provincial(provincial, format.number(provincial)),
  };
}

/** Those longest past their date first. */
function pastDirectives(reader: Reader) {
  const { length } = overdueOrders;
  return {
    count: length,
    title: reader.words.home.past.directives(length, reader.format.number(length)),
    named: overdueOrders.slice(0, directivesShown).map((order) => directiveLine(order, reader)),
  };
}
