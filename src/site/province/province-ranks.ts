import { descending } from 'd3-array';
import { isCurrent, type Province } from '../../model/place.ts';
import type { Observation } from '../../model/observation.ts';
import type { Reader } from '../../locales/reader.ts';
import { endOf } from '../../model/time.ts';
import {
  placeInRanking,
  placesBeside,
  rankingHref,
  rankInWords,
} from '../figures/place-in-ranking.ts';
import { firstToTell } from '../figures/province-standing.ts';
import { broadSurveys } from '../figures/survey-view.ts';
import type { LinkView } from '../links/link-view.ts';
import { whenOf } from '../views/claim-words.ts';
import { formerProvinces, observationsOfPlace } from '../views/observations.ts';

/**
 * The rank in the newest survey of all provinces, with the way to the whole ranking; of a province
 * that no survey has ranked since it was made, the ranks of the units it was made of.
 */
export function ranksOf(province: Province, reader: Reader): LinkView | undefined {
  const own = newestRanked([province]);
  const former = formerProvinces.filter(({ successor }) => successor === province.id);
  const isNamesake = ({ name }: Province) => name.vi === province.name.vi;
  const namesakeFirst = former.toSorted((a, b) => descending(isNamesake(a), isNamesake(b)));
  const members = own.length > 0 || !isCurrent(province) ? own : newestRanked(namesakeFirst);
  const [first] = members;
  if (first === undefined) return undefined;
  return {
    text: { text: own.length > 0 ? ownText(first, province, reader) : formerText(members, reader) },
    href: rankingHref(first, reader.locale),
  };
}

function ownText(claim: Observation, province: Province, reader: Reader): string {
  const { ranks } = reader.words.province;
  const name = reader.plain(claim.indicator.name);
  // Where the first sentence of the page says it, only the way to all of them is new.
  const isTold = firstToTell(province)?.newest.includes(claim) === true;
  return isTold ? ranks.all(name) : ranks.own(name, whenOf(claim, reader), rankOf(claim, reader));
}

function formerText(claims: readonly Observation[], reader: Reader): string {
  const { format, plain, words } = reader;
  const [first] = claims;
  if (first === undefined) return '';
  const { ranks } = words.province;
  const said = claims.flatMap((claim) => {
    const { rank, tied = false } = placeInRanking(claim) ?? {};
    return rank === undefined
      ? []
      : ranks.unit(plain(claim.place.name), format.ordinal(rank), tied);
  });
  return ranks.former({
    indicator: plain(first.indicator.name),
    when: whenOf(first, reader),
    units: format.list(said),
    places: format.number(placesBeside(first)),
  });
}

function rankOf(claim: Observation, reader: Reader): string {
  const row = placeInRanking(claim);
  return row === undefined ? '' : rankInWords(row, reader);
}

/** What these places have in the newest ranking; of several of one time, the one with most editions. */
function newestRanked(places: readonly Province[]): readonly Observation[] {
  const ranked = places.flatMap(({ id }) => observationsOfPlace(id)).filter(placeInRanking);
  const [newest] = ranked.toSorted(
    (a, b) => descending(dayOf(a), dayOf(b)) || descending(editionsOf(a), editionsOf(b)),
  );
  return ranked.filter(({ indicator }) => indicator === newest?.indicator);
}

function dayOf({ time }: Observation): string {
  return time === null ? '' : endOf(time);
}

function editionsOf({ indicator }: Observation): number {
  return broadSurveys(indicator.id).length;
}
