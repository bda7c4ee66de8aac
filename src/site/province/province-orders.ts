import { descending } from 'd3-array';
import type { Province } from '../../model/place.ts';
import { directivesTo, type Addressed } from '../../stats/directives-to.ts';
import type { Directive } from '../../model/meeting.ts';
import type { Reader } from '../../locales/reader.ts';
import { directiveLine, type DirectiveLine } from '../views/directive-line.ts';
import { followupOf } from '../views/followups.ts';
import { model } from '../model.ts';
import { pageHref, paths } from '../links/paths.ts';

/** How many of the many directives to all provinces stand on each page: those with a date first. */
const generalShown = 5;

/** How many lines of a group are read before the rest is folded. */
const linesShown = 2;

/** A page that told all orders of ten years would weigh too much: the others stand among all orders. */
const mostOfGroup = 40;

interface OrderGroup {
  readonly title: string;
  readonly lines: readonly DirectiveLine[];
  /** So many stand open; `rest` names the others, and is empty where there are none. */
  readonly shown: number;
  readonly rest: string;
  /** “The newest 40 of 120”; empty where the page has all. */
  readonly cut: string;
}

/** What a province was ordered to do: by its own meetings, by name, and with all others. */
export function ordersView(province: Province, reader: Reader) {
  const own = model.meetings.filter(({ body }) => body.place === province).toReversed();
  const ownIds = new Set(own.map(({ id }) => id));
  const { byName, toAll } = directivesTo(province, model.meetings);
  const general = toAll.toSorted((a, b) => descending(hasDue(a), hasDue(b)));
  const unlisted = general.length - generalShown;
  const words = reader.words.province.orders;
  const named = byName.filter(({ meeting }) => !ownIds.has(meeting.id));
  return {
    groups: [
      groupOf(words.byName, named.map(directiveOf), reader),
      groupOf(
        words.atOwn,
        own.flatMap(({ directives }) => directives),
        reader,
      ),
      groupOf(words.toAll, general.slice(0, generalShown).map(directiveOf), reader),
    ].filter(({ lines }) => lines.length > 0),
    more: unlisted > 0 ? words.more(unlisted) : '',
    moreHref: pageHref(paths.directives, reader.locale),
  };
}

function groupOf(title: string, directives: readonly Directive[], reader: Reader): OrderGroup {
  const { t, format, words } = reader;
  const kept = directives.slice(0, mostOfGroup);
  const folded = kept.length - linesShown;
  return {
    title,
    lines: kept.map(({ id }) => directiveLine(followupOf(id), reader)),
    shown: linesShown,
    rest: folded > 0 ? t.meetings.directives(folded) : '',
    cut:
      kept.length < directives.length
        ? words.folded.newest(format.number(kept.length), format.number(directives.length))
        : '',
  };
}

function directiveOf({ directive }: Addressed): Directive {
  return directive;
}

function hasDue({ directive }: Addressed): number {
  return directive.due === null ? 0 : 1;
}
