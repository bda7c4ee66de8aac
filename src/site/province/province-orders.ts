import { descending } from 'd3-array';
import type { Province } from '../../model/place.ts';
import { directivesTo, type Addressed } from '../../stats/directives-to.ts';
import type { LocalText } from '../../locales/in-locale.ts';
import type { Reader } from '../../locales/reader.ts';
import { directiveView, type DirectiveView } from '../views/directive-view.ts';
import { meetingLink } from '../links/meeting-link.ts';
import { model } from '../model.ts';
import { pageHref, paths } from '../links/paths.ts';

export interface GeneralOrder {
  readonly text: LocalText;
  readonly due: string;
  readonly href: string;
  /** The meeting and its day. */
  readonly meeting: LocalText;
  readonly date: string;
}

/** How many of the many directives to all provinces stand on each page: those with a date first. */
const generalShown = 5;

/** What a province was ordered to do: by its own meetings, by name, and with all others. */
export function ordersView(province: Province, reader: Reader) {
  const own = model.meetings.filter(({ body }) => body.place === province).toReversed();
  const ownIds = new Set(own.map(({ id }) => id));
  const { byName, toAll } = directivesTo(province, model.meetings);
  const general = toAll.toSorted((a, b) => descending(hasDue(a), hasDue(b)));
  const rest = general.length - generalShown;
  const words = reader.words.province.orders;
  const groups: readonly { title: string; directives: readonly DirectiveView[] }[] = [
    {
      title: words.byName,
      directives: byName
        .filter(({ meeting }) => !ownIds.has(meeting.id))
        .map(({ directive }) => directiveView(directive, reader)),
    },
    {
      title: words.atOwn,
      directives: own
        .flatMap(({ directives }) => directives)
        .map((directive) => directiveView(directive, reader)),
    },
  ];
  return {
    groups: groups.filter(({ directives }) => directives.length > 0),
    general: general.slice(0, generalShown).map((one) => generalOrder(one, reader)),
    more: rest > 0 ? words.more(rest) : '',
    moreHref: pageHref(paths.directives, reader.locale),
  };
}

function hasDue({ directive }: Addressed): number {
  return directive.due === null ? 0 : 1;
}

function generalOrder({ directive, meeting }: Addressed, reader: Reader): GeneralOrder {
  const { text, t, format, locale } = reader;
  const link = meetingLink(meeting, reader);
  return {
    text: text(directive.text),
    due: directive.due === null ? t.meeting.noDue : format.date(directive.due),
    href: pageHref(paths.directive(directive.id), locale),
    meeting: link.text,
    date: link.aside ?? '',
  };
}
