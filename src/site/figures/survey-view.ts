import { find } from '../../model/lookup.ts';
import type { Indicator } from '../../model/indicator.ts';
import { existsOn, type Province } from '../../model/place.ts';
import { daysOf } from '../../model/time.ts';
import { ranking } from '../../stats/rank.ts';
import { spread } from '../../stats/spread.ts';
import { surveys, type Survey } from '../../stats/surveys.ts';
import type { TimedObservation } from '../../stats/series.ts';
import type { Reader } from '../../locales/reader.ts';
import { decimalsOf, roundedTo } from '../headlines/headline-quantity.ts';
import { model } from '../model.ts';
import { observationsOfIndicator } from '../views/observations.ts';
import { counted, sharedBy, type Computed } from '../views/computed.ts';
import type { Cell, TableView } from '../views/table-view.ts';

/** With fewer provinces a map or a ranking would say more about who answered than about how they stand. */
const placesNeeded = 30;

/** The surveys of an indicator that reach most provinces, each as a whole, oldest first. */
export function broadSurveys(indicator: string): readonly Survey[] {
  const found = known.get(indicator) ?? surveysOf(indicator);
  known.set(indicator, found);
  return found;
}

/** Each page asks again for those of the same indicators. */
const known = new Map<string, readonly Survey[]>();

function surveysOf(indicator: string): readonly Survey[] {
  const whole = observationsOfIndicator(indicator).filter(({ scope }) => scope === undefined);
  return surveys(whole, placesNeeded);
}

/** The provinces of the day of a survey, by their names. */
export function unitsAt({ time }: Survey, { plain, format }: Reader): readonly Province[] {
  const day = daysOf(time).first;
  return model.provinces
    .filter((province) => existsOn(province, day))
    .toSorted((a, b) => format.compare(plain(a.name), plain(b.name)));
}

/** Provinces of a day that a survey says nothing about. */
export function silentIn(survey: Survey, reader: Reader): readonly Province[] {
  const told = new Set(survey.observations.map(({ place }) => place.id));
  return unitsAt(survey, reader).filter(({ id }) => !told.has(id));
}

/** A province’s claim with its rank, where the indicator has one. */
export interface SurveyRow {
  readonly claim: TimedObservation;
  readonly rank: number | undefined;
  readonly tied: boolean;
}

/** Best first; the largest first where there is no better and worse. */
export function surveyRows(survey: Survey): readonly SurveyRow[] {
  const { observations } = survey;
  const places = observations.map(({ place }) => place.id);
  const ranks = new Map(
    ranking(observations, places)?.map((ranked) => [ranked.observation.id, ranked]),
  );
  return observations
    .map((claim) => {
      const ranked = ranks.get(claim.id);
      return { claim, rank: ranked?.rank, tied: ranked?.tied ?? false };
    })
    .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0) || b.claim.value - a.claim.value);
}

/**
 * How a picture of surveys and the table beside it write values: rounded to what a reader needs, all
 * with as many decimals, so that they stand under each other. Cells keep the full value.
 */
export function valueWriter(
  indicator: Indicator,
  observations: readonly Pick<TimedObservation, 'value'>[],
  reader: Reader,
): (value: number) => string {
  const most = decimalsOf(indicator);
  const printed = observations.map(({ value }) => decimalsIn(roundedTo(value, most)));
  const decimals = Math.max(0, ...printed);
  const fixed = reader.format.fixed(decimals);
  const write = indicator.unit.style === 'percent' ? fixed.percent : fixed.number;
  return (value) => write(roundedTo(value, decimals));
}

function decimalsIn(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}

/** Every province of a survey, then those it leaves out. */
export function surveyTable(indicator: Indicator, survey: Survey, reader: Reader): TableView {
  const { t, plain, format } = reader;
  const labels = reader.words.labels;
  const rows = surveyRows(survey);
  const write = valueWriter(indicator, survey.observations, reader);
  const hasRanks = rows.some(({ rank }) => rank !== undefined) && indicator.kind !== 'rank';
  return {
    caption: `${plain(indicator.name)}, ${format.date(survey.time)}`,
    columns: [
      { label: t.columns.place, codes: 'place_id' },
      { label: t.columns.value, isNumber: true },
      ...(hasRanks ? [{ label: labels.rank, isNumber: true }] : []),
    ],
    rows: [
      ...rows.map(({ claim, rank }) => [
        { text: plain(claim.place.name), code: claim.place.id },
        { text: write(claim.value), value: claim.value, states: claim },
        ...(hasRanks && rank !== undefined ? [rankCell(claim, rank, reader)] : []),
      ]),
      ...silentIn(survey, reader).map(({ id, name }) => [
        { text: plain(name), code: id },
        { text: t.chart.notReported },
      ]),
    ],
  };
}

/** The rank of a claim among those of its survey, which nobody printed. */
function rankCell(claim: TimedObservation, rank: number, { format }: Reader): Cell {
  const { indicator, timing, time, place } = claim;
  const shown = format.number(rank);
  const about = { indicator: indicator.id, timing, time, place: place.id };
  return { text: shown, value: rank, computes: { ...about, role: 'rank', value: rank, shown } };
}

/** What pictures and headlines say of a survey as a whole. */
export function surveyNumbers(
  indicator: Indicator,
  survey: Survey,
  reader: Reader,
): readonly Computed[] {
  const [claim] = survey.observations;
  const median = medianOf(survey);
  const write = valueWriter(indicator, survey.observations, reader);
  const silent = silentIn(survey, reader).length;
  const { unit: _, ...ofSurvey } = claim === undefined ? { unit: '' } : sharedBy(claim);
  return [
    ...(median === undefined || claim === undefined
      ? []
      : [{ ...sharedBy(claim), role: 'median' as const, value: median, shown: write(median) }]),
    { ...ofSurvey, ...counted('places', survey.observations.length, reader.format) },
    ...(silent === 0 ? [] : [{ ...ofSurvey, ...counted('places-silent', silent, reader.format) }]),
  ];
}

/** The middle of a survey; undefined for ranks, whose middle says nothing. */
export function medianOf({ observations }: Survey): number | undefined {
  const isRank = observations[0]?.unit.style === 'rank';
  return isRank ? undefined : spread(observations)?.median;
}

/** The region of a province; of a former one, that of the unit it went into. */
export function regionOf(province: Province): string | undefined {
  if (province.region !== undefined || province.successor === undefined) return province.region;
  return find(provinces, province.successor).region;
}

const provinces = new Map(model.provinces.map((province) => [province.id, province]));
