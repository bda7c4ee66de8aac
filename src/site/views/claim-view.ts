import { byId, find } from '../../model/lookup.ts';
import type { Observation } from '../../model/observation.ts';
import type { LocalText } from '../../locales/in-locale.ts';
import type { Reader } from '../../locales/reader.ts';
import { model } from '../model.ts';
import { pageHref, paths } from '../links/paths.ts';
import { printedViews, type PrintedView } from '../../locales/printed.ts';
import { quantityOf, type Quantity } from './quantity.ts';
import { cautionOf, whenOf } from './claim-words.ts';
import { editHref, lineHref, mistakeHref } from '../links/repository-links.ts';
import { citationView, type CitationView } from './source-view.ts';

/** One claim as every page shows it. */
export interface ClaimView {
  /** Fragment of the page. */
  readonly id: string;
  readonly indicator: LocalText;
  readonly indicatorHref: string;
  readonly place: LocalText;
  readonly placeHref: string;
  readonly isNational: boolean;
  readonly quantity: Quantity;
  /** “as of 23 September 2025”, or that no date is given. */
  readonly when: string;
  /** What the number is not: a change, an aim, an allocation, about the whole place. */
  readonly caution: string;
  readonly printed: readonly PrintedView[];
  readonly citations: readonly CitationView[];
  readonly note: LocalText | undefined;
  /** The meeting or publication; only meetings have a page. */
  readonly reportedAt: { readonly text: LocalText; readonly href: string | undefined };
  readonly line: number;
  readonly lineHref: string;
  readonly editHref: string;
  readonly mistakeHref: string;
}

const meetings = byId(model.meetings);
const publications = byId(model.publications);

export function claimView(claim: Observation, reader: Reader): ClaimView {
  const { indicator, place, origin, note } = claim;
  const { locale, text, plain } = reader;
  const quantity = quantityOf(claim, reader);
  return {
    id: claim.id,
    indicator: text(indicator.name),
    indicatorHref: pageHref(paths.indicator(indicator.id), locale),
    place: text(place.name),
    placeHref: pageHref(
      place.kind === 'nation' ? paths.indicators : paths.province(place.id),
      locale,
    ),
    isNational: place.kind === 'nation',
    quantity,
    when: whenOf(claim, reader),
    caution: cautionOf(claim, reader),
    printed: printedViews(claim.printed, claim.citations, reader),
    citations: claim.citations.map((citation) => citationView(citation, reader)),
    note: note && text(note),
    reportedAt: reportedAt(claim, reader),
    line: origin.line,
    lineHref: lineHref(origin),
    editHref: editHref(origin),
    mistakeHref: mistakeHref(origin, `${plain(indicator.name)}: ${quantity.phrase}`),
  };
}

function reportedAt({ reportedBy: { kind, id } }: Observation, { locale, text }: Reader) {
  return {
    text: text(kind === 'meeting' ? find(meetings, id).title : find(publications, id).title),
    href: kind === 'meeting' ? pageHref(paths.meeting(id), locale) : undefined,
  };
}
