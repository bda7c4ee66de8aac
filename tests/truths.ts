import type { Target } from '../src/model/legal-document.ts';
import type { Observation } from '../src/model/observation.ts';
import { endOf } from '../src/model/time.ts';
import { isTimed } from '../src/stats/series.ts';
import { cutsOf } from '../src/stats/segments.ts';
import type { Cell } from '../src/site/views/table-view.ts';

/** What a claim and a goal must have in common before one is set against the other. */
export function subjectOf(of: Observation | Target): string {
  const indicator = typeof of.indicator === 'string' ? of.indicator : of.indicator?.id;
  return [indicator, of.place.id, of.scope?.id, of.unit?.id].join(' ');
}

const isGoal = (of: Observation | Target): of is Target => 'due' in of;
const isClaim = (of: Observation | Target): of is Observation => !isGoal(of);
const statedIn = (cells: readonly Cell[]) => cells.flatMap(({ states }) => states ?? []);

type Rows = readonly (readonly Cell[])[];

/** Whether a table ties a claim to the goal of another place, scope, unit or indicator. */
export function tiesToAnotherGoal(rows: Rows): boolean {
  const stated = statedIn(rows.flat());
  if (!stated.some(isGoal)) return false;
  // A row with both ties them; where rows have one each, the whole table does.
  const pairs = rows.map(statedIn).filter((row) => row.some(isGoal) && row.some(isClaim));
  const ties = pairs.length > 0 ? pairs : [stated];
  return ties.some((tie) => new Set(tie.map(subjectOf)).size > 1);
}

/** Whether a table of one line holds claims that are no series: other scopes, units or kinds. */
export function joinsUnlike(rows: Rows): boolean {
  const claims = statedIn(rows.flat()).filter(isClaim);
  return new Set(claims.map((claim) => `${subjectOf(claim)} ${claim.kind}`)).size > 1;
}

/**
 * The claims of a table that a sentence names by number and year and sets against each other, although
 * the definition or the territory changed between them.
 */
export function namedAcrossBreak(
  sentence: string,
  rows: Rows,
  numberOf: (claim: Observation) => string,
): readonly string[] {
  const named = statedIn(rows.flat())
    .filter(isClaim)
    .filter(isTimed)
    .filter(
      (claim) => hasWord(sentence, numberOf(claim)) && sentence.includes(claim.time.slice(0, 4)),
    );
  const breaks = new Set(
    named.flatMap(({ indicator, place }) => [
      ...indicator.breaks.map(({ date }) => date),
      ...cutsOf(place),
    ]),
  );
  return [...breaks].filter((day) => {
    const sides = new Set(named.map(({ time }) => endOf(time) < day));
    return sides.size > 1;
  });
}

/** “8” is not said by “8.9”. */
function hasWord(sentence: string, number: string): boolean {
  const quoted = number.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(String.raw`(?<![\d.,])${quoted}(?![\d]|[.,]\d)`, 'u').test(sentence);
}

/** One thing that a page says about something. */
export interface Saying {
  readonly about: string;
  readonly says: string;
  readonly page: string;
}

/** What pages say differently about one thing. */
export function contradictions(sayings: readonly Saying[]): readonly string[] {
  const byThing = Map.groupBy(sayings, ({ about }) => about);
  return [...byThing].flatMap(([about, members]) => {
    const said = Map.groupBy(members, ({ says }) => says);
    if (said.size < 2) return [];
    const told = [...said].map(([says, [first]]) => `“${says}” (${first?.page ?? ''})`);
    return [`${about}: ${told.join(' / ')}`];
  });
}
