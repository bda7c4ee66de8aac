import type { Reader } from '../../locales/reader.ts';
import type { Slope, SlopeFinding } from '../../stats/findings/slope-finding.ts';
import type { StripFinding, SurveySpread } from '../../stats/findings/strip-finding.ts';
import type { Spread } from '../../stats/spread.ts';
import {
  decimalsFor,
  decimalsOf,
  longestHeadline,
  roundedTo,
  saidValue,
} from './headline-quantity.ts';
import { quantity } from '../views/quantity.ts';

/** How the median went over the editions of an index, in a sentence. */
export function stripHeadline(finding: StripFinding, reader: Reader): string {
  const { strip } = reader.words.findings;
  switch (finding.kind) {
    case 'one': {
      const { only } = finding;
      const median = saidValue(only.spread.median, only.claim, reader);
      return strip.one({ ...editionsOf(only, only, reader), median });
    }
    case 'median': {
      const { way, from, to, areSame } = finding;
      if (medianOf(from) === medianOf(to)) return rangeSaid(from, to, reader);
      const ends = bothSaid(({ median }) => median, from, to, reader);
      return strip.median({ ...editionsOf(from, to, reader), way, areSame, ...ends });
    }
    case 'range': {
      return rangeSaid(finding.from, finding.to, reader);
    }
  }
}

/** As it is written: a difference that rounding hides is no news. */
function medianOf({ spread, claim }: SurveySpread): number {
  return roundedTo(spread.median, decimalsOf(claim.indicator));
}

/** The median is the same; whether the places moved closer. */
function rangeSaid(from: SurveySpread, to: SurveySpread, reader: Reader): string {
  const decimals = decimalsOf(to.claim.indicator);
  const reach = ({ spread }: SurveySpread) => roundedTo(spread.most - spread.least, decimals);
  const change = reach(to) - reach(from);
  const way = change === 0 ? 'same' : change > 0 ? 'wider' : 'narrower';
  const median = saidValue(to.spread.median, to.claim, reader);
  const { range } = reader.words.findings.strip;
  const words = { ...editionsOf(from, to, reader), ...rangesOf(from, to, reader), median };
  const whole = range({ ...words, way });
  return whole.length > longestHeadline ? range({ ...words, way: undefined }) : whole;
}

function editionsOf(from: SurveySpread, to: SurveySpread, { plain }: Reader) {
  return {
    name: plain(to.claim.indicator.name),
    times: [from.claim.time, to.claim.time],
    places: [from.spread.places, to.spread.places],
  } as const;
}

function bothSaid(
  value: (spread: Spread) => number,
  from: SurveySpread,
  to: SurveySpread,
  reader: Reader,
) {
  const [before, after] = [value(from.spread), value(to.spread)];
  const decimals = decimalsFor(before, after, to.claim.indicator);
  return {
    from: saidValue(before, from.claim, reader, decimals),
    to: saidValue(after, to.claim, reader, decimals),
  };
}

/** How far apart the ends lie: of percentages, in percentage points. */
function rangesOf(from: SurveySpread, to: SurveySpread, reader: Reader) {
  const ends = bothSaid(({ most, least }) => most - least, from, to, reader);
  if (to.claim.unit.style !== 'percent') return ends;
  const points = ({ spread }: SurveySpread) => {
    const value = roundedTo(spread.most - spread.least, decimalsOf(to.claim.indicator));
    const bare = reader.format.number(value);
    const phrase = reader.words.findings.percentagePoints(bare, value);
    return { bare, phrase, genitive: phrase };
  };
  return { from: points(from), to: points(to) };
}

/** How the places of two editions moved, in a sentence. */
export function slopeHeadline(finding: SlopeFinding, reader: Reader): string {
  const { from, to, largest, rose, ...counts } = finding;
  const { plain, format } = reader;
  return reader.words.findings.slope({
    ...counts,
    rose,
    name: plain(to.indicator.name),
    times: [from.time, to.time],
    isRank: to.unit.style === 'rank',
    way: rose > 0 ? 'up' : 'down',
    largest: largest.map((slope) => plain(slope.to.place.name)).toSorted(format.compare),
    change: largest[0] ? changeOf(largest[0], reader) : '',
  });
}

function changeOf({ to, change: exact }: Slope, reader: Reader): string {
  const change = roundedTo(exact, decimalsOf(to.indicator));
  const { percentagePoints, ranksMoved } = reader.words.findings;
  switch (to.unit.style) {
    case 'rank':
      return ranksMoved(Math.abs(change));
    case 'percent':
      return percentagePoints(reader.format.signed(change), change);
    default:
      return quantity({ value: change, bound: 'exact', unit: to.unit, isChange: true }, reader)
        .phrase;
  }
}
