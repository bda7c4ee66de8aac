import { ascending } from 'd3-array';
import { feedLink, indicatorFeedPath } from '../links/feed-links.ts';
import { find } from '../../model/lookup.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Observation } from '../../model/observation.ts';
import { resultKinds } from '../../stats/latest.ts';
import type { Reader } from '../../locales/reader.ts';
import { claimCards } from '../views/claim-card.ts';
import { documentName } from '../links/document-link.ts';
import { chartOfIndicator } from '../figures/page-charts.ts';
import { indicatorFigures } from '../figures/indicator-figures.ts';
import { indicatorAnswer } from './indicator-answer.ts';
import { claimsInConflict, indicatorConflicts } from './indicator-conflicts.ts';
import { claimsEditions, claimsTable, hasClaimsPage } from './indicator-tables.ts';
import { indicatorPlaces } from './indicator-places.ts';
import { measuredGoals, relatedGoals, relatedGoalView } from './related-goals.ts';
import { indicatorDataset } from '../api/json-ld-dataset.ts';
import { model } from '../model.ts';
import { observationsOfIndicator } from '../views/observations.ts';
import { askHref } from '../links/ask-link.ts';
import { localized, pageHref, paths } from '../links/paths.ts';
import { figureHistory } from '../views/amendments/figure-history.ts';
import { withTabs } from './survey-tabs.ts';
import { lineHref } from '../links/repository-links.ts';
import { targetView } from '../views/target-view.ts';
import { surveyLeaders } from './survey-leaders.ts';

export const indicatorPaths = () =>
  localized(
    [...model.indicators.values()].map((indicator) => ({
      params: { id: indicator.id },
      props: { indicator },
    })),
  );

/** What an indicator is, what was reported of it, what it must not be taken for. */
export function indicatorView(indicator: Indicator, reader: Reader) {
  const { t, locale, text, plain } = reader;
  const claims = observationsOfIndicator(indicator.id);
  const cards = claimCards(shownLarge(claims), reader);
  const figures = indicatorFigures(indicator, reader);
  const places = areFew(claims) ? undefined : indicatorPlaces(indicator, claims, reader);
  const name = plain(indicator.name);
  return {
    page: {
      title: name,
      description: t.indicator.description(name),
      path: paths.indicator(indicator.id),
      feeds: [feedLink(indicatorFeedPath(indicator.id), name, reader)],
      trail: [{ text: t.nav.indicators, href: pageHref(paths.indicators, locale) }],
      chart: chartOfIndicator(indicator),
      dataset: claims.length === 0 ? undefined : indicatorDataset(indicator, reader),
    },
    name: text(indicator.name),
    group: plain(indicator.group.name),
    definition: text(indicator.definition),
    cards,
    figures: withTabs(figures, reader),
    isDrawn: cards.length > 0 || figures.length > 0 || places !== undefined,
    leaders: surveyLeaders(indicator, figures, reader),
    answer: indicatorAnswer(indicator, reader),
    chartNote: claims.length === 1 && figures.length === 0 ? t.indicator.one : '',
    facts: factsOf(indicator, reader),
    lookAlikes: lookAlikesOf(indicator).map((entry) => ({
      link: {
        text: text(find(model.indicators, entry.indicator).name),
        href: pageHref(paths.indicator(entry.indicator), locale),
      },
      text: text(entry.text),
    })),
    places,
    targets: measuredGoals(indicator).map((target) => targetView(target, reader)),
    related: relatedGoals(indicator).map((target) => relatedGoalView(target, reader)),
    conflicts: conflictsOf(indicator, reader),
    every: everyClaim(indicator, reader),
    history: figureHistory(
      paths.indicator(indicator.id),
      ({ indicators }) => indicators.includes(indicator.id),
      reader,
    ),
    askHref: askHref({ indicator: indicator.id }, locale),
    lineHref: lineHref(indicator.origin),
    file: `data/${indicator.origin.file}`,
  };
}

/** What it is easily taken for: its own words, and for one that names only it that one’s definition. */
export function lookAlikesOf({ id, notToConfuse }: Indicator): Indicator['notToConfuse'] {
  const named = new Set(notToConfuse.map(({ indicator }) => indicator));
  const others = [...model.indicators.values()].filter(
    (other) => !named.has(other.id) && other.notToConfuse.some(({ indicator }) => indicator === id),
  );
  return [
    ...notToConfuse,
    ...others.map((other) => ({ indicator: other.id, text: other.definition })),
  ];
}

/** The table of all claims, or the newest edition with the way to all of them. */
function everyClaim(indicator: Indicator, reader: Reader) {
  const { locale, t, format } = reader;
  if (!hasClaimsPage(indicator)) {
    return { table: claimsTable(indicator, reader), lead: '', more: undefined };
  }
  const { claims: words } = reader.words.indicator;
  const [newest] = claimsEditions(indicator, reader);
  const count = observationsOfIndicator(indicator.id).length;
  return {
    table: newest?.table,
    lead: words.newest(newest?.when ?? ''),
    more: {
      text: words.all(t.figures(count, format)),
      href: pageHref(paths.claims(indicator.id), locale),
    },
  };
}

function conflictsOf(indicator: Indicator, reader: Reader) {
  const words = reader.words.indicator.conflicts;
  return {
    title: words.title,
    lead: words.lead(claimsInConflict(indicator), reader.format),
    explain: words.explain,
    views: indicatorConflicts(indicator, reader),
  };
}

/** Beyond a handful of places only the nation is shown large: the others stand in a list. */
const placesShownLarge = 6;

function areFew(claims: readonly Observation[]): boolean {
  return new Set(claims.map(({ place }) => place)).size <= placesShownLarge;
}

function shownLarge(claims: readonly Observation[]): readonly Observation[] {
  if (!areFew(claims)) {
    const national = claims.filter(({ place }) => place.kind === 'nation');
    return national.toSorted((a, b) => ascending(partOf(a), partOf(b)));
  }
  const reported = new Set(
    claims.filter(({ kind }) => resultKinds.includes(kind)).map(({ place }) => place),
  );
  return claims.toSorted(
    (a, b) =>
      ascending(rankOf(a, reported), rankOf(b, reported)) || ascending(partOf(a), partOf(b)),
  );
}

/** Figures about a whole place stand before those about a part of it. */
function partOf({ scope }: Observation): number {
  return scope === undefined ? 0 : 1;
}

/** The country first, places with nothing but aims last. */
function rankOf({ place }: Observation, reported: ReadonlySet<Observation['place']>): number {
  if (place.kind === 'nation') return 0;
  return reported.has(place) ? 1 : 2;
}

function factsOf(indicator: Indicator, reader: Reader) {
  const { t, format, text, plain, locale } = reader;
  const { counts, excludes, unit, kind, direction, cumulativeSince, document } = indicator;
  const definedBy = document === undefined ? undefined : find(model.documents, document);
  return [
    counts && { name: t.indicator.counts, text: text(counts) },
    excludes && { name: t.indicator.excludes, text: text(excludes) },
    { name: t.indicator.unit, text: text(unit.name) },
    { name: t.indicator.kind, text: { text: t.kind[kind] } },
    { name: t.indicator.direction, text: { text: t.direction[direction] } },
    cumulativeSince && {
      name: t.indicator.since,
      text: { text: format.date(cumulativeSince) },
    },
    definedBy && {
      name: t.indicator.officialDocument,
      text: { text: `${documentName(definedBy, reader)}: ${plain(definedBy.title)}` },
      href: pageHref(paths.document(definedBy.id), locale),
    },
    ...indicator.breaks.map(({ date, text: reason }) => ({
      name: t.indicator.breaks,
      text: { text: `${format.date(date)}: ${plain(reason)}` },
    })),
  ]
    .filter((fact) => typeof fact === 'object')
    .map((fact) => ({ href: undefined, ...fact }));
}
