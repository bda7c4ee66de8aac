import type { LocalText } from '../../locales/in-locale.ts';
import type { Reader } from '../../locales/reader.ts';
import { pageHref, paths } from '../links/paths.ts';
import { model } from '../model.ts';
import { directiveLine, type DirectiveLine } from '../views/directive-line.ts';
import { newestFigureLine } from '../views/newest-figure.ts';
import { unfinishedOrders } from '../views/followups.ts';

/** Tasks that somebody reported as overdue: they are counted, and not named. */
const overdueTasks = 'tasks-overdue';

/** What reports themselves say is not done: how many tasks are overdue, and which orders. */
export interface TasksBehind {
  readonly overdue:
    { readonly name: LocalText; readonly href: string; readonly line: string } | undefined;
  /** Empty where no report says so of an order. */
  readonly unfinishedTitle: string;
  readonly unfinished: readonly DirectiveLine[];
}

/** How many orders are named. */
const most = 5;

export function tasksBehind(reader: Reader): TasksBehind {
  const indicator = model.indicators.get(overdueTasks);
  const unfinished = unfinishedOrders.slice(0, most);
  return {
    overdue: indicator && {
      name: reader.text(indicator.name),
      href: pageHref(paths.indicator(indicator.id), reader.locale),
      line: newestFigureLine(indicator, reader),
    },
    unfinishedTitle:
      unfinishedOrders.length === 0 ? '' : reader.words.behind.unfinished(unfinishedOrders.length),
    unfinished: unfinished.map((order) => directiveLine(order, reader)),
  };
}
