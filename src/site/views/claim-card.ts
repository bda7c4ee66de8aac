import { group } from 'd3-array';
import type { Observation } from '../../model/observation.ts';
import { newestTold } from '../../stats/latest.ts';
import type { Reader } from '../../locales/reader.ts';
import { claimView, type ClaimView } from './claim-view.ts';

/** Everything reported about one indicator and place, or one part of it: the newest large, the rest below. */
export interface ClaimCard {
  readonly key: string;
  /** More than one when sources disagree: equal weight, nobody chooses. */
  readonly newest: readonly ClaimView[];
  readonly disagree: boolean;
  readonly others: readonly ClaimView[];
}

/** One card for each indicator, place and scope, in the order in which they come. */
export function claimCards(claims: readonly Observation[], reader: Reader): readonly ClaimCard[] {
  const byPlace = group(claims, ({ indicator, place, scope }) =>
    [indicator.id, place.id, ...(scope ? [scope.id] : [])].join(' '),
  );
  return [...byPlace].map(([key, members]) => {
    const newest = onceEach(newestTold(members));
    return {
      key,
      newest: newest.map((claim) => claimView(claim, reader)),
      disagree: newest.some(({ conflicts }) => conflicts.length > 0),
      others: members
        .filter((claim) => !newest.includes(claim))
        .map((claim) => claimView(claim, reader)),
    };
  });
}

/** What several sources give alike is large once; the others that say it stand below. */
function onceEach(claims: readonly Observation[]): readonly Observation[] {
  const saying = ({ value, bound, time, unit }: Observation) =>
    [value, bound, time, unit.id].join(' ');
  return claims.filter(
    (one, i) => claims.findIndex((other) => saying(other) === saying(one)) === i,
  );
}
