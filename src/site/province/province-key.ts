import type { Target } from '../../model/legal-document.ts';
import type { Observation } from '../../model/observation.ts';
import type { Province } from '../../model/place.ts';
import { find } from '../../model/lookup.ts';
import type { Standing } from '../../stats/standing.ts';
import type { LocalText } from '../../locales/in-locale.ts';
import type { Reader } from '../../locales/reader.ts';
import { whenOf } from '../views/claim-words.ts';
import { documentName } from '../links/document-link.ts';
import { saidValue } from '../headlines/headline-quantity.ts';
import { model } from '../model.ts';
import { pageHref, paths } from '../links/paths.ts';
import { comparedRows, type Compared } from '../figures/province-standing.ts';
import { placeInRanking, rankingHref } from '../figures/place-in-ranking.ts';
import { quantityOf, type Quantity } from '../views/quantity.ts';
import { readingView, type ReadingView } from '../views/reading-view.ts';
import { targetReading } from '../views/target-reading.ts';
import { goalOf } from '../views/target-view.ts';

export interface KeyValue {
  /** Fragment of the claim on the same page, or the address of its indicator. */
  readonly href: string;
  readonly quantity: Quantity;
  readonly when: string;
}

export interface KeyGoal {
  readonly text: string;
  readonly whose: string;
  readonly document: { readonly text: string; readonly href: string };
  /** Only of a goal that the province set itself. */
  readonly reading: ReadingView | undefined;
}

export interface StandingView {
  readonly text: string;
  /** “5th of 61”; empty where neither way is better. */
  readonly rank: string;
  /** The whole ranking, in which this place is set off. */
  readonly rankHref: string;
  /** The strip in words, and its geometry in hundredths of its width. */
  readonly label: string;
  readonly at: {
    readonly lower: number;
    readonly upper: number;
    readonly median: number;
    readonly here: number;
  };
}

export interface KeyRow {
  readonly indicator: LocalText;
  readonly href: string;
  /** A rank among provinces: the nation has none. */
  readonly isRank: boolean;
  readonly here: readonly KeyValue[];
  readonly nation: readonly KeyValue[];
  readonly goals: readonly KeyGoal[];
  readonly standing: StandingView | undefined;
}

/** The main indicators of a province beside the nation, the goals and the other provinces. */
export function keyView(province: Province, reader: Reader) {
  const rows = comparedRows(province).map((one) => rowOf(one, province, reader));
  const has = {
    nation: rows.some(({ nation }) => nation.length > 0),
    goals: rows.some(({ goals }) => goals.length > 0),
    standing: rows.some(({ standing }) => standing !== undefined),
  };
  return { rows, has, isComparing: has.nation || has.goals || has.standing };
}

function rowOf(compared: Compared, province: Province, reader: Reader): KeyRow {
  const { newest, nation, goals, standing } = compared;
  const [claim] = newest;
  if (claim === undefined) throw new Error('A row needs a claim.');
  const href = pageHref(paths.indicator(claim.indicator.id), reader.locale);
  const isRank = claim.kind === 'rank';
  return {
    indicator: reader.text(claim.indicator.name),
    href,
    isRank,
    here: newest.map((one) => valueOf(one, isRank ? rankHref(one, reader) : `#${one.id}`, reader)),
    nation: nation.map((one) => valueOf(one, href, reader)),
    goals: goals.map((target) => keyGoal(target, province, reader)),
    standing: standing && standingView(standing, claim, reader),
  };
}

/** Only the newest ranking has its page; an earlier rank leads to its claim. */
function rankHref(claim: Observation, { locale }: Reader): string {
  return placeInRanking(claim) === undefined ? `#${claim.id}` : rankingHref(claim, locale);
}

function valueOf(claim: Observation, href: string, reader: Reader): KeyValue {
  return { href, quantity: quantityOf(claim, reader), when: whenOf(claim, reader) };
}

/** A goal with whose it is; a province is read against its own goals only. */
function keyGoal(target: Target, province: Province, reader: Reader): KeyGoal {
  const { format, locale } = reader;
  const words = reader.words.province;
  const isOwn = target.place === province;
  const document = find(model.documents, target.document);
  const read = isOwn ? targetReading(target) : undefined;
  return {
    text: words.due(goalOf(target, reader), format.date(target.due)),
    whose: isOwn ? words.goalOf.own : words.goalOf.nation,
    document: {
      text: documentName(document, reader),
      href: pageHref(paths.document(document.id), locale),
    },
    reading: read && readingView(target, read, reader),
  };
}

export function standingView(
  { value, spread, side, rank, tied }: Standing,
  claim: Observation,
  reader: Reader,
): StandingView {
  const { format } = reader;
  const words = reader.words.province;
  const say = (one: number) => saidValue(one, claim, reader).bare;
  const width = spread.most - spread.least || 1;
  const share = (one: number) => Math.round(((one - spread.least) / width) * 100);
  return {
    text: words.side(side, say(spread.median), spread.places),
    rank:
      rank === undefined
        ? ''
        : words.rank(format.ordinal(rank), format.number(spread.places), tied),
    rankHref: rankHref(claim, reader),
    label: words.strip(
      say(spread.least),
      say(spread.lowerQuartile),
      say(spread.upperQuartile),
      say(spread.most),
    ),
    at: {
      lower: share(spread.lowerQuartile),
      upper: share(spread.upperQuartile),
      median: share(spread.median),
      here: share(value),
    },
  };
}
