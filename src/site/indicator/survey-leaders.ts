import { endRows } from '../../charts/ranking/rows.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Place } from '../../model/place.ts';
import { slopeFinding } from '../../stats/findings/slope-finding.ts';
import type { TimedObservation } from '../../stats/series.ts';
import type { Survey } from '../../stats/surveys.ts';
import type { Reader } from '../../locales/reader.ts';
import type { FigureView } from '../figures/figure-view.ts';
import { broadSurveys, medianOf, surveyRows, valueWriter } from '../figures/survey-view.ts';
import { decimalsOf, roundedTo } from '../headlines/headline-quantity.ts';
import type { LinkView } from '../links/link-view.ts';
import { pageHref, paths } from '../links/paths.ts';
import { isFormer } from '../views/newest-of-places.ts';
import { nowIn } from '../views/now-in.ts';

/** A province at an end of a survey, or how many stand between the ends. */
export type LeaderRow =
  | {
      readonly kind: 'place';
      readonly rank: string;
      readonly place: LinkView;
      /** The unit of today that a former one went into, where it has another name. */
      readonly now: string;
      /** Empty in a survey of ranks, whose value is the rank. */
      readonly value: string;
      /** Empty where the edition before has no figure to set beside it. */
      readonly change: string;
    }
  | { readonly kind: 'between'; readonly text: string };

/** The first and the last of the newest survey, for whoever wants the answer and no picture. */
export interface SurveyLeaders {
  readonly caption: string;
  /** Unit and time. */
  readonly subtitle: string;
  /** Source and release. */
  readonly foot: string;
  readonly rows: readonly LeaderRow[];
  readonly hasValues: boolean;
  /** The head of the column of changes; empty where no edition can be compared. */
  readonly changed: string;
  /** The whole ranking on the same page. */
  readonly rankingHref: string;
  /** Said of a survey of units that are no more. */
  readonly note: string;
}

/** Undefined where no survey ranks the provinces; those between the ends are in the ranking itself. */
export function surveyLeaders(
  indicator: Indicator,
  figures: readonly FigureView[],
  reader: Reader,
): SurveyLeaders | undefined {
  const figure = figures.find(({ chart }) => chart === `${indicator.id}.ranking`);
  const [survey, earlier] = broadSurveys(indicator.id).toReversed();
  if (figure === undefined || survey === undefined) return undefined;
  const words = reader.words.indicator.leaders;
  const isRank = indicator.unit.style === 'rank';
  const before = earlier && earlierIn(earlier, survey);
  const rows = rowsOf(indicator, survey, before, reader);
  const hasChange = rows.some((row) => row.kind === 'place' && row.change !== '');
  const when = earlier === undefined ? '' : reader.format.date(earlier.time);
  return {
    caption: figure.table.caption,
    subtitle: figure.subtitle,
    foot: figure.foot,
    rows,
    hasValues: !isRank,
    rankingHref: `#${figure.id}`,
    changed: !hasChange ? '' : isRank ? words.before(when) : words.since(when),
    note: survey.observations.some(({ place }) => isFormer(place)) ? words.former : '',
  };
}

/** The claims of the edition before by their places, where the two can be compared. */
function earlierIn(
  earlier: Survey,
  survey: Survey,
): ReadonlyMap<string, TimedObservation> | undefined {
  return slopeFinding(earlier.observations, survey.observations) === undefined
    ? undefined
    : new Map(earlier.observations.map((claim) => [claim.place.id, claim]));
}

function rowsOf(
  indicator: Indicator,
  survey: Survey,
  before: ReadonlyMap<string, TimedObservation> | undefined,
  reader: Reader,
): readonly LeaderRow[] {
  const words = reader.words.indicator.leaders;
  const write = valueWriter(indicator, survey.observations, reader);
  const isRank = indicator.unit.style === 'rank';
  const median = medianOf(survey);
  const ranked = surveyRows(survey).flatMap(({ claim, rank, tied }, row) =>
    rank === undefined
      ? []
      : [{ claim, place: claim.place, name: '', rank, tied, value: claim.value, label: '', row }],
  );
  return endRows(ranked, undefined).flatMap((one): readonly LeaderRow[] => {
    if (one.kind === 'omitted') {
      const middle = median === undefined ? '' : write(median);
      return [{ kind: 'between', text: words.between(one.left.length, middle) }];
    }
    const { claim, rank, tied } = one.ranked;
    const shown = isRank ? write(claim.value) : reader.format.number(rank);
    return [
      {
        kind: 'place',
        rank: tied ? `=${shown}` : shown,
        place: linkTo(claim.place, reader),
        now: nowIn(claim.place, reader),
        value: isRank ? '' : write(claim.value),
        change: changeOf(claim, before?.get(claim.place.id), reader),
      },
    ];
  });
}

/** Of ranks the rank before, which says it better than a difference whose sign is read both ways. */
function changeOf(
  claim: TimedObservation,
  before: TimedObservation | undefined,
  { format, words }: Reader,
): string {
  if (before === undefined) return '';
  const { indicator } = claim;
  if (indicator.unit.style === 'rank') return format.number(before.value);
  const difference = roundedTo(claim.value - before.value, decimalsOf(indicator));
  const written = difference === 0 ? '0' : format.signed(difference);
  return indicator.unit.style === 'percent'
    ? words.findings.percentagePoints(written, difference)
    : written;
}

function linkTo(place: Place, { text, locale }: Reader): LinkView {
  return { text: text(place.name), href: pageHref(paths.province(place.id), locale) };
}
