import type { Reader } from '../../locales/reader.ts';
import type { Indicator } from '../../model/indicator.ts';
import { claimsEditions, hasClaimsPage } from './indicator-tables.ts';
import { model } from '../model.ts';
import { observationsOfIndicator } from '../views/observations.ts';
import type { LinkView } from '../links/link-view.ts';
import { localized, pageHref, paths } from '../links/paths.ts';

const indicators = [...model.indicators.values()].filter(hasClaimsPage);

export const claimsPaths = () =>
  localized(
    indicators.map((indicator) => ({ params: { id: indicator.id }, props: { indicator } })),
  );

/** The addresses of these pages, for lists of all pages. */
export const claimsPagePaths = indicators.map(({ id }) => paths.claims(id));

/** Every claim about an indicator, edition by edition, newest first. */
export function indicatorClaimsView(indicator: Indicator, reader: Reader) {
  const { t, locale, plain, format } = reader;
  const { claims: words } = reader.words.indicator;
  const name = plain(indicator.name);
  const editions = claimsEditions(indicator, reader);
  const count = observationsOfIndicator(indicator.id).length;
  return {
    page: {
      title: words.title(name),
      description: words.description(name),
      path: paths.claims(indicator.id),
      trail: [
        { text: t.nav.indicators, href: pageHref(paths.indicators, locale) },
        { text: name, href: pageHref(paths.indicator(indicator.id), locale) },
      ],
    },
    lead: words.lead(t.figures(count, format), editions.length, format),
    jump: words.jump,
    links: editions.map(({ id, when, table }): LinkView => ({
      text: { text: when },
      href: `#${id}`,
      aside: format.number(table.rows.length),
    })),
    editions,
  };
}
