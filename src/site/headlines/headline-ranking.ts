import type { Reader } from '../../locales/reader.ts';
import type { RankingFinding } from '../../stats/findings/ranking-finding.ts';
import type { TimedObservation } from '../../stats/series.ts';
import { longestHeadline, saidValue } from './headline-quantity.ts';

/** Who stands at the ends of one survey, in a sentence. */
export function rankingHeadline(finding: RankingFinding, reader: Reader): string {
  const { kind, first, last, median, places } = finding;
  const [claim] = first;
  if (!claim) throw new Error('A ranking needs claims.');
  const words = {
    name: reader.plain(claim.indicator.name),
    time: claim.time,
    kind,
    first: endOf(first, claim, reader),
    last: endOf(last, last[0] ?? claim, reader),
    isRank: claim.unit.style === 'rank',
    areAllEqual: first.length === places,
    median: median === undefined ? undefined : saidValue(median, claim, reader),
    places,
  };
  const { ranking } = reader.words.findings;
  const whole = ranking(words);
  // The picture has the median too.
  return whole.length > longestHeadline ? ranking({ ...words, median: undefined }) : whole;
}

function endOf(claims: readonly TimedObservation[], one: TimedObservation, reader: Reader) {
  const { plain, format } = reader;
  const names = claims.map(({ place }) => plain(place.name)).toSorted(format.compare);
  return { names, value: saidValue(one.value, one, reader) };
}
