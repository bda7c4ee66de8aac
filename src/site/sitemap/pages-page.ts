import { group } from 'd3-array';
import type { Reader } from '../../locales/reader.ts';
import { isCurrent, type Province } from '../../model/place.ts';
import { documentLink } from '../links/document-link.ts';
import { directiveLink } from '../links/directive-link.ts';
import { meetingLink } from '../links/meeting-link.ts';
import { model } from '../model.ts';
import { followups } from '../views/followups.ts';
import { directivePeriods } from '../directives/directives-page.ts';
import { meetingPeriods } from '../meeting/meetings-page.ts';
import { timelinePeriods } from '../timeline/timeline-page.ts';
import { periodLinks } from '../views/periods/period-links.ts';
import { otherPages } from './other-pages.ts';
import type { LinkView } from '../links/link-view.ts';
import { pageHref, paths } from '../links/paths.ts';
import { meetingsNewestFirst } from '../views/meetings/meetings-in-order.ts';
import { placeSpellings } from '../views/place-spellings.ts';
import { provinceLink } from '../links/province-link.ts';

/** Pages under one heading; a heading of the second level has parts or links. */
export interface PageGroup {
  readonly id: string;
  readonly title: string;
  readonly links: readonly LinkView[];
  readonly parts: readonly Omit<PageGroup, 'parts'>[];
}

/**
 * Every page of the site in one language, with the spellings by which a browser finds it.
 * Where meetings and orders have pages by date, these stand for them.
 */
export function pagesView(reader: Reader) {
  const { t, format, locale } = reader;
  const words = reader.words.search;
  const groups: readonly PageGroup[] = [
    whole('provinces', words.kinds.province, provinceLinks(true, reader)),
    whole('former', words.kinds['former-province'], provinceLinks(false, reader)),
    inParts('indicators', words.kinds.indicator, indicatorGroups(reader)),
    ...(meetingPeriods.length > 0
      ? [whole('meetings', words.kinds.meeting, periodLinks(meetingPeriods, 'meetings', reader))]
      : [inParts('meetings', words.kinds.meeting, meetingYears(reader))]),
    whole(
      'directives',
      words.kinds.directive,
      directivePeriods.length > 0
        ? periodLinks(directivePeriods, 'directives', reader)
        : followups.map(({ directive }) => directiveLink(directive, reader)),
    ),
    ...(timelinePeriods.length > 0
      ? [whole('timeline', t.nav.timeline, periodLinks(timelinePeriods, 'timeline', reader))]
      : []),
    inParts('documents', words.kinds.document, documentKinds(reader)),
    whole(
      'others',
      words.kinds.page,
      otherPages(reader).map(({ text, href }) => ({ text: { text }, href })),
    ),
  ];
  const count = groups
    .flatMap(({ links, parts }) => [links, ...parts.map((part) => part.links)])
    .reduce((sum, { length }) => sum + length, 0);
  return {
    page: {
      title: t.nav.pages,
      description: words.pages.description,
      path: paths.pages,
      trail: [{ text: t.nav.search, href: pageHref(paths.search, locale) }],
    },
    lead: words.pages.lead(format.number(count)),
    groups,
  };
}

function whole(id: string, title: string, links: readonly LinkView[]): PageGroup {
  return { id, title, links, parts: [] };
}

function inParts(id: string, title: string, parts: PageGroup['parts']): PageGroup {
  return { id, title, links: [], parts: parts.filter(({ links }) => links.length > 0) };
}

function provinceLinks(current: boolean, reader: Reader): readonly LinkView[] {
  return model.provinces
    .filter((province) => isCurrent(province) === current)
    .map((province) => provinceEntry(province, reader))
    .toSorted(byText(reader));
}

function provinceEntry(province: Province, reader: Reader): LinkView {
  const { text, href } = provinceLink(province, reader);
  return { text, href, aside: placeSpellings(province, reader).join(', ') };
}

function indicatorGroups(reader: Reader): PageGroup['parts'] {
  const { text, plain, locale } = reader;
  const indicators = [...model.indicators.values()];
  return model.groups.map(({ id, name }) => ({
    id: `indicators-${id}`,
    title: plain(name),
    links: indicators
      .filter((indicator) => indicator.group.id === id)
      .map((one) => ({ text: text(one.name), href: pageHref(paths.indicator(one.id), locale) }))
      .toSorted(byText(reader)),
  }));
}

/** Newest first. */
function meetingYears(reader: Reader): PageGroup['parts'] {
  const years = group(meetingsNewestFirst, ({ date }) => date.slice(0, 4));
  return [...years].map(([year, meetings]) => ({
    id: `meetings-${year}`,
    title: year,
    links: meetings.map((meeting) => meetingLink(meeting, reader)),
  }));
}

function documentKinds(reader: Reader): PageGroup['parts'] {
  const kinds = group(model.documents.values(), ({ kind }) => kind);
  return [...kinds]
    .map(([kind, documents]) => ({
      id: `documents-${kind}`,
      title: reader.t.documentKind[kind],
      links: documents.map((document) => documentLink(document, reader)).toSorted(byText(reader)),
    }))
    .toSorted((a, b) => reader.format.compare(a.title, b.title));
}

function byText({ format }: Reader): (a: LinkView, b: LinkView) => number {
  return (a, b) => format.compare(a.text.text, b.text.text);
}
