import { strip } from '../../charts/strip/strip.ts';
import type { Reader } from '../../locales/reader.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Observation } from '../../model/observation.ts';
import type { Place } from '../../model/place.ts';
import { stripFinding } from '../../stats/findings/strip-finding.ts';
import { spread } from '../../stats/spread.ts';
import type { Survey } from '../../stats/surveys.ts';
import { axisValue } from './chart-format.ts';
import { figureView, type FigureView } from './figure-view.ts';
import { stripHeadline } from '../headlines/headline-editions.ts';
import { counted, sharedBy, type Computed } from '../views/computed.ts';
import { publishersOf } from '../views/publishers.ts';
import { silentIn, surveyRows, valueWriter } from './survey-view.ts';
import type { TableView } from '../views/table-view.ts';

/** How the provinces lie apart in each edition, newest first; undefined for ranks, where all lie evenly. */
export function editionsFigure(
  indicator: Indicator,
  surveys: readonly Survey[],
  reader: Reader,
): FigureView | undefined {
  const { t, plain, format } = reader;
  const finding = stripFinding(surveys.map(({ observations }) => observations));
  if (finding === undefined) return undefined;
  const labels = reader.words.labels;
  const claims = surveys.flatMap(({ observations }) => observations);
  const write = valueWriter(indicator, claims, reader);
  const newestFirst = surveys.toReversed();
  const sorted = newestFirst.map((survey) => ({
    label: format.date(survey.time),
    rows: surveyRows(survey),
    spread: spread(survey.observations),
    silent: silentIn(survey, reader).length,
  }));
  const places = placesOf(claims, reader);
  const rowOf = new Map(places.map(({ id }, row) => [id, row]));
  return figureView(
    {
      chart: `${indicator.id}.editions`,
      title: stripHeadline(finding, reader),
      subtitle: t.chart.survey.editions(plain(indicator.unit.name)),
      description: t.chart.survey.editionsDescription,
      sources: publishersOf(claims),
      table: editionsTable(indicator, newestFirst, write, reader),
      computed: newestFirst.flatMap((survey) => editionNumbers(survey, write, reader)),
    },
    (drawing) =>
      strip({
        ...drawing,
        rows: sorted.map(({ rows, ...survey }, i) => ({
          ...survey,
          values: rows.map(({ claim }) => ({
            place: claim.place,
            name: plain(claim.place.name),
            value: claim.value,
            ...(i < touchable ? { row: rowOf.get(claim.place.id) ?? 0 } : {}),
          })),
        })),
        style: indicator.unit.style,
        format: {
          value: write,
          tick: axisValue(indicator.unit, reader),
        },
        labels: {
          notReported: t.chart.notReported,
          median: labels.median,
          places: (count) => labels.places(count, format),
          band: labels.band,
          silent: (count) => labels.silent(count, format),
        },
      }),
    reader,
  );
}

/** Beyond so many editions the dots of a row are one path: hundreds of marks would weigh more than they tell. */
const touchable = 1;

/** The band and the middle of an edition, how far its ends lie apart, who is in it and who is not. */
function editionNumbers(
  survey: Survey,
  write: (value: number) => string,
  reader: Reader,
): readonly Computed[] {
  const found = spread(survey.observations);
  const [claim] = survey.observations;
  if (found === undefined || claim === undefined) return [];
  const ofSurvey = sharedBy(claim);
  const values = [
    ['lower-quartile', found.lowerQuartile],
    ['median', found.median],
    ['upper-quartile', found.upperQuartile],
    ['range', Number((found.most - found.least).toPrecision(12))],
  ] as const;
  return [
    ...values.map(([role, value]) => ({ ...ofSurvey, role, value, shown: write(value) })),
    { ...ofSurvey, unit: undefined, ...counted('places', found.places, reader.format) },
    ...silentNumber(survey, reader),
  ];
}

function silentNumber(survey: Survey, reader: Reader): readonly Computed[] {
  const silent = silentIn(survey, reader).length;
  const [claim] = survey.observations;
  if (silent === 0 || claim === undefined) return [];
  return [
    { ...sharedBy(claim), unit: undefined, ...counted('places-silent', silent, reader.format) },
  ];
}

/** Every place of any edition, by name. */
function placesOf(claims: readonly Observation[], { plain, format }: Reader): readonly Place[] {
  return [...new Set(claims.map(({ place }) => place))].toSorted((a, b) =>
    format.compare(plain(a.name), plain(b.name)),
  );
}

/** A row for each place, a column for each edition. */
function editionsTable(
  indicator: Indicator,
  newestFirst: readonly Survey[],
  write: (value: number) => string,
  reader: Reader,
): TableView {
  const { t, plain, format } = reader;
  const editions = newestFirst.map(
    ({ observations }) => new Map(observations.map((claim) => [claim.place, claim])),
  );
  const claims = newestFirst.flatMap(({ observations }) => observations);
  return {
    caption: plain(indicator.name),
    columns: [
      { label: t.columns.place, codes: 'place_id' },
      ...newestFirst.map(({ time }) => ({ label: format.date(time), isNumber: true })),
    ],
    rows: placesOf(claims, reader).map((place) => [
      { text: plain(place.name), code: place.id },
      ...editions.map((told) => {
        const claim = told.get(place);
        return {
          text: claim === undefined ? t.chart.notReported : write(claim.value),
          states: claim,
        };
      }),
    ]),
  };
}
