import type { Covered } from '../../stats/coverage.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Reader } from '../../locales/reader.ts';
import { missingView } from './coverage-missing.ts';
import { chartOf } from '../figures/chart-catalogue.ts';
import { model } from '../model.ts';
import { pageHref, paths } from '../links/paths.ts';
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

/** Who reported what, how long ago, and who is silent. */
export function coverageView(reader: Reader) {
  const { t, format, plain } = reader;
  const reported = [...cells.values()].reduce((sum, row) => sum + row.size, 0);
  return {
    page: {
      title: t.coverage.title,
      description: t.coverage.description,
      path: paths.coverage,
      trail: [],
      chart: 'coverage',
    },
    lead: t.coverage.lead(
      format.number(reported),
      format.number(places.length * indicators.length),
    ),
    columns: columns.map(({ place, label }) => ({
      label,
      name: plain(model.places.get(place)?.name ?? { en: place }),
      href: pageHref(paths.province(place), reader.locale),
    })),
    figure: chartOf('coverage').figure(reader),
    groups: groupsOf(reader),
    missing: {
      title: reader.words.ledger.missing,
      text: reader.words.ledger.missingText,
      groups: missingView(reader),
    },
  };
}

function groupsOf(reader: Reader) {
  return model.groups.flatMap(({ id, name }) => {
    const members = indicators.filter(({ group }) => group.id === id);
    if (members.length === 0) return [];
    return {
      id,
      title: reader.plain(name),
      rows: members.map((indicator) => rowOf(indicator, reader)),
    };
  });
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
