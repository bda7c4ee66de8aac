import type { Reader } from '../../locales/reader.ts';
import { pageHref, paths } from '../links/paths.ts';
import { model } from '../model.ts';
import { directiveLine } from '../views/directive-line.ts';
import { overdueOrders } from '../views/followups.ts';
import { goalsBehind } from './behind-goals.ts';
import { boundedList } from './bounded-list.ts';
import { endsOfRankings } from './behind-rankings.ts';
import { tasksBehind } from './behind-tasks.ts';
import { lowestFigures } from './behind-single-figures.ts';

const orderLines = { open: 1, most: 60 };

/** Last places as they were published, goals and orders whose date has passed: what is asked about, and nothing added up. */
export function behindView(reader: Reader) {
  const { locale, format } = reader;
  const words = reader.words.behind;
  const rankings = endsOfRankings(reader);
  const goals = goalsBehind(reader);
  const orders = overdueOrders.length;
  const list = boundedList(
    overdueOrders,
    orderLines,
    (order) => directiveLine(order, reader),
    reader,
  );
  return {
    page: {
      title: words.title,
      description: words.description,
      path: paths.behind,
      trail: [],
    },
    lead: words.lead({
      day: format.date(model.about.readUntil),
      rankings: rankings.count,
      missed: goals.missed.count,
      unknown: goals.unknown.count,
      orders,
    }),
    rankings,
    figures: lowestFigures(reader),
    goals,
    orders: { title: words.orders(orders), list, rest: words.otherOrders(list.folded.length) },
    tasks: tasksBehind(reader),
    more: {
      indicators: pageHref(paths.indicators, locale),
      targets: pageHref(paths.targets, locale),
      directives: pageHref(paths.directives, locale),
    },
  };
}
