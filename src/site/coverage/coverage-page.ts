import type { Covered } from '../../stats/coverage.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Reader } from '../../locales/reader.ts';
import type { LinkView } from '../links/link-view.ts';
import { missingOf } from './coverage-missing.ts';
import { chartOf } from '../figures/chart-catalogue.ts';
import { model } from '../model.ts';
import { localized, pageHref, paths } from '../links/paths.ts';
import {
  coveredIndicators,
  coveredPlaces,
  provincialCoverage,
} from '../figures/provincial-coverage.ts';

/** How one province stands with one indicator: reported in a year, reported without a date, silent. */
export interface CoverageCell {
  readonly state: 'fresh' | 'older' | 'undated' | 'silent';
  /** Two digits of the year; a question mark without a date; empty for silence. */
  readonly mark: string;
  /** The same in words. */
  readonly text: string;
}

const columns = coveredPlaces.map(({ place, label }) => ({ place, label }));
const places = columns.map(({ place }) => place);
const indicators = coveredIndicators;
const { cells } = provincialCoverage;

/** The groups that have indicators about provinces. */
const groups = model.groups.flatMap((group) => {
  const members = indicators.filter((indicator) => indicator.group.id === group.id);
  return members.length === 0 ? [] : [{ group, members }];
});

/** A group of indicators, with those that provinces report. */
type CoveredGroup = (typeof groups)[number];

/** A page a group: the squares of all would be too many for one. */
export const coverageGroupPaths = () =>
  localized(groups.map((covered) => ({ params: { group: covered.group.id }, props: { covered } })));

/** Their addresses, for lists of all pages. */
export const coverageGroupPages = groups.map(({ group }) => paths.coverageOf(group.id));

/** How much is reported, in which groups. */
export function coverageView(reader: Reader) {
  const { t } = reader;
  return {
    page: {
      title: t.coverage.title,
      description: t.coverage.description,
      path: paths.coverage,
      trail: [],
      chart: 'coverage',
    },
    lead: t.coverage.lead(...reportedOf(indicators, reader)),
    figure: chartOf('coverage').figure(reader),
    groupsTitle: reader.words.ledger.missing,
    groupsText: reader.words.ledger.missingText,
    groups: coverageGroupLinks(reader),
  };
}

/** A link to the page of each group, with how much of it is reported: “224/510”. */
function coverageGroupLinks(reader: Reader): readonly LinkView[] {
  return groups.map(({ group, members }) => ({
    text: reader.text(group.name),
    href: pageHref(paths.coverageOf(group.id), reader.locale),
    aside: reportedOf(members, reader).join('/'),
  }));
}

/** Of a group: who reported what, how long ago, and who is silent. */
export function coverageGroupView({ group, members }: CoveredGroup, reader: Reader) {
  const { t, words, locale, plain } = reader;
  const title = `${t.coverage.title}: ${plain(group.name)}`;
  return {
    page: {
      title,
      description: `${title}. ${t.coverage.description}`,
      path: paths.coverageOf(group.id),
      trail: [{ text: t.nav.coverage, href: pageHref(paths.coverage, locale) }],
      chart: 'coverage',
    },
    lead: t.coverage.lead(...reportedOf(members, reader)),
    table: {
      title: plain(group.name),
      columns: columns.map(({ place, label }) => ({
        label,
        name: plain(model.places.get(place)?.name ?? { en: place }),
      })),
      rows: members.map((indicator) => rowOf(indicator, reader)),
    },
    missing: {
      title: words.ledger.missing,
      text: words.ledger.missingText,
      indicators: members.map((indicator) => missingOf(indicator, reader)),
    },
  };
}

/** Of how many pairs of province and indicator there is a figure, and how many pairs there are. */
function reportedOf(members: readonly Indicator[], { format }: Reader): [string, string] {
  const told = places.flatMap((place) =>
    members.filter(({ id }) => cells.get(place)?.has(id) ?? false),
  );
  return [format.number(told.length), format.number(places.length * members.length)];
}

function rowOf({ id, name }: Indicator, reader: Reader) {
  return {
    name: reader.text(name),
    href: pageHref(paths.indicator(id), reader.locale),
    cells: places.map((place) => cellOf(cells.get(place)?.get(id), reader)),
  };
}

/** A figure of the last full year or the current one is fresh; the day up to which sources were read is the clock. */
function cellOf(covered: Covered | undefined, { t, format }: Reader): CoverageCell {
  if (covered === undefined) return { state: 'silent', mark: '', text: t.chart.notReported };
  const { newest } = covered;
  if (newest === undefined) return { state: 'undated', mark: '?', text: t.claim.undated };
  const age = Number(model.about.readUntil.slice(0, 4)) - Number(newest.slice(0, 4));
  return {
    state: age <= 1 ? 'fresh' : 'older',
    mark: newest.slice(2, 4),
    text: format.date(newest),
  };
}
