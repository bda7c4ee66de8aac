import type { Reader } from '../../../locales/reader.ts';
import type { Period } from './periods.ts';
import type { LinkView } from '../../links/link-view.ts';
import { localized, pageHref, paths } from '../../links/paths.ts';

/** The address of a period of each list that has pages by date. */
const addresses = {
  meetings: paths.meetingsIn,
  directives: paths.directivesIn,
  timeline: paths.timelineIn,
} as const;

type DatedList = keyof typeof addresses;

/** The pages of the periods of a list, in every language. */
export const periodPaths = <Thing>(periods: readonly Period<Thing>[]) =>
  localized(periods.map((period) => ({ params: { period: period.id }, props: { period } })));

/** A link to each period, with how much it holds. */
export function periodLinks(
  periods: readonly Period<unknown>[],
  list: DatedList,
  { format, locale }: Reader,
): readonly LinkView[] {
  return periods.map(({ id, members }) => ({
    text: { text: format.date(id) },
    href: pageHref(addresses[list](id), locale),
    aside: format.number(members.length),
  }));
}

/** The title, description and trail of the page of a period, which follow from those of its list. */
export function periodPage(
  { id }: Period<unknown>,
  list: DatedList,
  { t, format, locale }: Reader,
) {
  const name = t.nav[list];
  const title = `${name}: ${format.date(id)}`;
  return {
    title,
    description: `${title}. ${t[list].description}`,
    path: addresses[list](id),
    trail: [{ text: name, href: pageHref(paths[list], locale) }],
  };
}

/** What stands over a list of which a page shows the newest: how many, and the way to all. */
export interface ListHead {
  readonly title: string;
  readonly text: string;
  readonly links: readonly LinkView[];
}

/** undefined where the page shows all. */
export function listHead(
  shown: number,
  all: number,
  links: readonly LinkView[],
  { words, format }: Reader,
): ListHead | undefined {
  if (links.length === 0) return undefined;
  return {
    title: words.folded.byDate,
    text: words.folded.newest(format.number(shown), format.number(all)),
    links,
  };
}
