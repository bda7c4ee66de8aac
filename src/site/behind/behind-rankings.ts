import { ascending, descending } from 'd3-array';
import type { Indicator } from '../../model/indicator.ts';
import { endOf } from '../../model/time.ts';
import type { Survey } from '../../stats/surveys.ts';
import type { Locale } from '../../locales/locales.ts';
import type { Reader } from '../../locales/reader.ts';
import { chartsOn } from '../figures/chart-catalogue.ts';
import { broadSurveys, surveyRows, valueWriter, type SurveyRow } from '../figures/survey-view.ts';
import { chartPlaceHref } from '../links/chart-place.ts';
import { pageHref, paths } from '../links/paths.ts';
import { model } from '../model.ts';
import { isFormer } from '../views/newest-of-places.ts';
import { nowIn } from '../views/now-in.ts';
import { boundedList } from './bounded-list.ts';
import type { PlacesLine } from './places-line.ts';

/** How many stand at the end of each ranking, and how many more rather than part a shared rank. */
const atTheEnd = 3;
const spare = 2;

/** Rankings of whole indices that stand open, and how many the page holds. */
const lines = { open: 3, most: 24 };

interface Ranked {
  readonly indicator: Indicator;
  readonly survey: Survey;
  readonly rows: readonly SurveyRow[];
}

/** The newest survey of every indicator that has a better and a worse: whole indices first, the newest before all. */
const rankings: readonly Ranked[] = [...model.indicators.values()]
  .filter(({ direction }) => direction !== 'none')
  .flatMap((indicator) => {
    const survey = broadSurveys(indicator.id).at(-1);
    if (survey === undefined) return [];
    const rows = surveyRows(survey).filter(({ rank }) => rank !== undefined);
    return rows.length === 0 ? [] : [{ indicator, survey, rows }];
  })
  .toSorted((a, b) => descending(endOf(a.survey.time), endOf(b.survey.time)));

const wholeIndices = rankings.filter(({ indicator }) => !isPart(indicator));

/** An index bears the name of its family with `-score` or `-rank`; what else begins so is a part of it. */
function isPart({ id }: Indicator): boolean {
  return [...model.indicators.keys()].some((total) => {
    const family = /^(.+-)(?:score|rank)$/.exec(total)?.[1];
    return family !== undefined && id.startsWith(family) && !/-(?:score|rank)$/.test(id);
  });
}

/** Who stands last where provinces were ranked, in the newest edition of each ranking. */
export function endsOfRankings(reader: Reader) {
  const { words } = reader;
  const parts = rankings.filter((one) => !wholeIndices.includes(one));
  const isFormerOnly = rankings.every(({ survey }) => areFormer(survey));
  const list = boundedList(
    [...wholeIndices, ...parts.toSorted(byName(reader))],
    { ...lines, open: Math.min(lines.open, wholeIndices.length) },
    (one) => endOfRanking(one, reader),
    reader,
  );
  return {
    count: rankings.length,
    text: words.behind.placesText(isFormerOnly ? words.indicator.leaders.former : ''),
    list,
    others: words.behind.otherRankings(list.folded.length),
  };
}

function byName({ format, plain }: Reader) {
  return (a: Ranked, b: Ranked) =>
    descending(endOf(a.survey.time), endOf(b.survey.time)) ||
    format.compare(plain(a.indicator.name), plain(b.indicator.name));
}

function areFormer({ observations }: Survey): boolean {
  return observations.some(({ place }) => isFormer(place));
}

function endOfRanking({ indicator, survey, rows }: Ranked, reader: Reader): PlacesLine {
  const { text, format, locale, words } = reader;
  const write = valueWriter(indicator, survey.observations, reader);
  return {
    indicator: {
      text: text(indicator.name),
      href: rankingHref(indicator, locale),
    },
    note: words.behind.edition(format.date(survey.time), rows.length, areFormer(survey)),
    places: lastOf(rows).map((row) => lastPlace(row, write, reader)),
  };
}

/** The whole ranking on the page of its indicator. */
function rankingHref({ id }: Indicator, locale: Locale): string {
  const path = paths.indicator(id);
  const chart = chartsOn(path).find((one) => one.id === `${id}.ranking`);
  return chartPlaceHref(chart?.place ?? { path, fragment: undefined }, locale);
}

/** From the last one up; places that share a rank stay together if they are few. */
function lastOf(rows: readonly SurveyRow[]): readonly SurveyRow[] {
  const worstFirst = rows.toSorted(
    (a, b) => descending(a.rank, b.rank) || ascending(a.claim.place.id, b.claim.place.id),
  );
  const bound = worstFirst[atTheEnd - 1]?.rank ?? 0;
  const together = worstFirst.filter(({ rank = 0 }) => rank >= bound);
  return together.length <= atTheEnd + spare ? together : worstFirst.slice(0, atTheEnd);
}

function lastPlace(
  { claim, rank = 0, tied }: SurveyRow,
  write: (value: number) => string,
  reader: Reader,
): PlacesLine['places'][number] {
  const { text, format, locale, words } = reader;
  const ordinal = words.behind.rank(format.ordinal(rank), tied);
  const now = nowIn(claim.place, reader);
  const isRank = claim.indicator.unit.style === 'rank';
  const aside = [isRank ? '' : ordinal, now].filter(Boolean).join(', ');
  return {
    place: {
      text: text(claim.place.name),
      href: pageHref(paths.province(claim.place.id), locale),
    },
    text: `${isRank ? ordinal : write(claim.value)}${aside === '' ? '' : ` (${aside})`}`,
  };
}
