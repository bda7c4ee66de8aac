import { group } from 'd3-array';
import { coverageGrid } from '../../charts/coverage/coverage.ts';
import type { Reader } from '../../locales/reader.ts';
import type { Observation } from '../../model/observation.ts';
import type { Covered } from '../../stats/coverage.ts';
import { coverageFinding, type CoverageFinding } from '../../stats/findings/coverage-finding.ts';
import { latest } from '../../stats/latest.ts';
import { figureView, type FigureView } from './figure-view.ts';
import { coverageHeadline } from '../headlines/headline-counts.ts';
import { model } from '../model.ts';
import { progressOfPlace } from '../views/observations.ts';
import { counted, type Computed } from '../views/computed.ts';
import type { TableView } from '../views/table-view.ts';
import { coveredIndicators, coveredPlaces, provincialCoverage } from './provincial-coverage.ts';

const places = coveredPlaces.map(({ place }) => place);
const { cells } = provincialCoverage;

/** Who reported what and how long ago, at one glance. */
export function coverageFigure(reader: Reader): FigureView {
  const { t, plain, format } = reader;
  const labels = reader.words.labels;
  const ids = coveredIndicators.map(({ id }) => id);
  const finding = coverageFinding(provincialCoverage, places, ids);
  const grouped = [...group(coveredIndicators, (one) => one.group)];
  const inOrder = grouped.flatMap(([, members]) => members);
  return figureView(
    {
      chart: 'coverage',
      title: finding ? coverageHeadline(finding, reader) : t.coverage.title,
      subtitle: t.chart.coverage.subtitle,
      description: t.coverage.description,
      sources: [],
      asOf: format.date(model.about.readUntil),
      table: tableOf(ids.length, reader),
      computed: [...coverageCounts(finding, reader), ...drawnCells(reader)],
    },
    (drawing) =>
      coverageGrid({
        ...drawing,
        rows: places.map((place) => ({
          label: nameOf(place, reader),
          cells: inOrder.map(({ id }) => reportedIn(cells.get(place)?.get(id))),
        })),
        groups: grouped.map(([{ name }, members]) => ({
          label: plain(name),
          columns: members.map((indicator) => ({ label: plain(indicator.name) })),
        })),
        year: Number(model.about.readUntil.slice(0, 4)),
        format: { count: format.number },
        labels: {
          notReported: t.chart.notReported,
          undated: labels.undated,
          years: labels.years,
          total: labels.total,
          share: labels.share,
        },
      }),
    reader,
  );
}

/** What the headline counts. */
function coverageCounts(
  finding: CoverageFinding | undefined,
  { format }: Reader,
): readonly Computed[] {
  if (finding === undefined) return [];
  const counts = [
    ['places', finding.places],
    ['places-reporting', finding.telling],
    ['indicators', finding.indicators],
    ['pairs', finding.pairs],
    ['pairs-silent', finding.silent],
  ] as const;
  return counts.map(([role, count]) => counted(role, count, format));
}

/** A square of the grid each: how many figures, and the last day of the newest. */
function drawnCells({ format }: Reader): readonly Computed[] {
  return places.flatMap((place) =>
    [...(cells.get(place) ?? [])].map(([indicator, { claims, newest }]) => ({
      ...counted('figures', claims, format),
      place,
      indicator,
      timing: 'as-of' as const,
      time: newest,
    })),
  );
}

/** Each province with how many of the indicators it reported, and when it was last told about. */
function tableOf(indicators: number, reader: Reader): TableView {
  const { t, format } = reader;
  const labels = reader.words.labels;
  return {
    caption: t.coverage.title,
    columns: [
      { label: t.columns.place, codes: 'place_id' },
      { label: labels.figures, isNumber: true },
      { label: labels.newest, isTime: true, codes: 'time' },
    ],
    rows: places.map((place) => {
      const own = cells.get(place);
      const [newest] = latest(progressOfPlace(place));
      return [
        { text: nameOf(place, reader), code: place },
        {
          text: labels.share(format.number(own?.size ?? 0), format.number(indicators)),
          value: own?.size ?? 0,
          computes: { ...counted('indicators', own?.size ?? 0, format), place },
        },
        {
          text: own === undefined ? t.chart.notReported : whenTold(newest, reader),
          code: newest?.time ?? undefined,
        },
      ];
    }),
    isSortable: true,
  };
}

/** The time of the newest result, as exact as its source. */
function whenTold(newest: Observation | undefined, { format, words }: Reader): string {
  if (newest === undefined || newest.time === null) return words.labels.undated;
  return format.date(newest.time);
}

function nameOf(place: string, { plain }: Reader): string {
  return plain(model.places.get(place)?.name ?? { en: place, vi: place });
}

function reportedIn(covered: Covered | undefined) {
  if (covered === undefined) return undefined;
  return { year: covered.newest === undefined ? undefined : Number(covered.newest.slice(0, 4)) };
}
