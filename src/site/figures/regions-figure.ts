import { smallMultiples } from '../../charts/multiples/multiples.ts';
import type { Reader } from '../../locales/reader.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Province } from '../../model/place.ts';
import { regionFinding, type RegionFinding } from '../../stats/findings/region-finding.ts';
import { series, type Series, type TimedObservation } from '../../stats/series.ts';
import type { Survey } from '../../stats/surveys.ts';
import { axisValue, chartFormat, shortClaim } from './chart-format.ts';
import { figureView, type FigureView } from './figure-view.ts';
import { regionsHeadline } from '../headlines/headline-places.ts';
import { boundSigns } from '../views/quantity.ts';
import { model } from '../model.ts';
import { saidValue } from '../headlines/headline-quantity.ts';
import { sharedBy, type Computed } from '../views/computed.ts';
import { publishersOf } from '../views/publishers.ts';
import { regionOf, unitsAt } from './survey-view.ts';
import type { TableView } from '../views/table-view.ts';
import { medianNumbers, medianRuns, panelOf } from './panel.ts';
import type { Multiple, MultipleRun } from '../../charts/multiples/spec.ts';

/** Every province’s line over the editions of an index, region by region. */
export function regionsFigure(
  indicator: Indicator,
  surveys: readonly Survey[],
  reader: Reader,
): FigureView | undefined {
  const newest = surveys.at(-1);
  if (newest === undefined) return undefined;
  const { t, plain } = reader;
  const units = unitsAt(newest, reader);
  const regionOfId = new Map(units.map((unit) => [unit.id, regionOf(unit)]));
  const finding = regionFinding(newest.observations, ({ id }) => regionOfId.get(id));
  if (finding === undefined) return undefined;
  const labels = reader.words.labels;
  const formats = chartFormat(reader);
  const value = axisValue(indicator.unit, reader);
  const reference = medianRuns(surveys);
  const sections = sectionsOf(units, surveys, reader);
  const claims = sections.flatMap(({ lines }) =>
    lines.flatMap(({ line }) => line?.observations ?? []),
  );
  const rowOf = new Map(claims.map(({ id }, row) => [id, row]));
  const drawn = sections.map((section) => drawnSection(section, indicator, reference, rowOf));
  return figureView(
    {
      chart: `${indicator.id}.regions`,
      title: regionsHeadline(
        finding,
        new Map(model.regions.map((region) => [region.id, region])),
        reader,
      ),
      subtitle: t.chart.survey.regions(plain(indicator.unit.name)),
      description: t.chart.survey.regionsDescription,
      sources: publishersOf(claims),
      table: tableOf(indicator, claims, reader),
      computed: [...regionNumbers(finding, reader), ...medianNumbers(surveys, reader)],
    },
    (drawing) =>
      smallMultiples({
        ...drawing,
        sections: drawn,
        scale: 'shared',
        format: {
          value,
          claim: (point) => boundSigns[point.bound] + value(point.value),
          date: formats.date,
        },
        labels: { notReported: t.chart.notReported, reference: labels.medianWord },
      }),
    reader,
  );
}

function tableOf(
  indicator: Indicator,
  claims: readonly TimedObservation[],
  reader: Reader,
): TableView {
  const { t, plain, format } = reader;
  return {
    caption: plain(indicator.name),
    columns: [
      { label: t.columns.place, codes: 'place_id' },
      { label: t.columns.when, isTime: true },
      { label: t.columns.value, isNumber: true },
    ],
    rows: claims.map((claim) => [
      { text: plain(claim.place.name), code: claim.place.id },
      { text: format.date(claim.time) },
      { text: shortClaim(claim, reader), states: claim },
    ]),
  };
}

/** The regions at the ends, which the headline names. */
function regionNumbers(finding: RegionFinding, reader: Reader): readonly Computed[] {
  const { claim, highest, lowest } = finding;
  return [...new Set([...highest, ...lowest])].map(({ region, median }) => ({
    ...sharedBy(claim),
    role: 'regional-median',
    value: median,
    shown: saidValue(median, claim, reader).bare,
    region,
  }));
}

interface RegionLines {
  readonly heading: string;
  readonly lines: readonly { readonly name: string; readonly line: Series | undefined }[];
}

/** A region with a small chart for each of its provinces, the silent ones too. */
function drawnSection(
  { heading, lines }: RegionLines,
  { unit }: Indicator,
  reference: readonly MultipleRun[],
  rowOf: ReadonlyMap<string, number>,
) {
  const panels = lines.map(({ name, line }): Multiple => {
    const panel = line
      ? panelOf(line, name, 'place', ({ id }) => rowOf.get(id) ?? 0)
      : { title: name, style: unit.style, lines: [] };
    return { ...panel, reference };
  });
  return { heading, panels };
}

function sectionsOf(
  units: readonly Province[],
  surveys: readonly Survey[],
  { plain }: Reader,
): readonly RegionLines[] {
  const lines = new Map(
    series(surveys.flatMap(({ observations }) => observations)).map((line) => [
      line.place.id,
      line,
    ]),
  );
  return model.regions.map((region) => ({
    heading: plain(region.name),
    lines: units
      .filter((unit) => regionOf(unit) === region.id)
      .map((unit) => ({ name: plain(unit.name), line: lines.get(unit.id) })),
  }));
}
