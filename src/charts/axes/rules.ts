import { least } from 'd3-array';
import { textWidth } from '../labels/text-width.ts';

/** A value that crosses the rows, such as a median, px. */
export interface Rule {
  readonly x: number;
  readonly label: string;
  readonly colour: string;
}

export interface PlacedRule extends Rule {
  /** The label begins or ends at its rule; one that has room on neither side stands over it. */
  readonly anchor: 'start' | 'end' | 'middle';
  readonly textX: number;
  /** Lines above the lowest line of labels. */
  readonly level: number;
}

export const ruleSize = 12.5;
export const ruleLine = 16;

/** Between a rule and its label, px. */
const gap = 5;

interface Try {
  readonly placed: PlacedRule;
  readonly left: number;
  readonly right: number;
  readonly cost: number;
}

interface Way {
  readonly tries: readonly Try[];
  readonly cost: number;
}

/**
 * Labels beside their rules, on as few lines as it takes for no rule to pass through the label of
 * another if that can be; a lone one on the left, of several the last one on the right.
 */
export function placeRules(
  rules: readonly Rule[],
  ends: readonly [number, number],
): readonly PlacedRule[] {
  const sorted = rules.toSorted((a, b) => a.x - b.x);
  let ways: readonly Way[] = [{ tries: [], cost: 0 }];
  for (const [i, rule] of sorted.entries()) {
    const isLast = i > 0 && i === sorted.length - 1;
    const tries = sorted.flatMap((_, level) =>
      triesAt(rule, level, ends, isLast ? 'start' : 'end'),
    );
    ways = ways.flatMap((way) =>
      tries
        .filter((one) => !way.tries.some((other) => overlap(one, other)))
        .map((one) => ({ tries: [...way.tries, one], cost: way.cost + costOf(one, way.tries) })),
    );
  }
  return least(ways, ({ cost }) => cost)?.tries.map(({ placed }) => placed) ?? [];
}

function triesAt(
  rule: Rule,
  level: number,
  [from, to]: readonly [number, number],
  best: 'start' | 'end',
): readonly Try[] {
  const { x, label } = rule;
  const width = textWidth(label, ruleSize);
  const tryAt = (anchor: PlacedRule['anchor'], left: number, textX: number): Try => {
    const cost = level * 10 + (anchor === best ? 0 : 1);
    return { placed: { ...rule, anchor, level, textX }, left, right: left + width, cost };
  };
  const beside = [tryAt('end', x - gap - width, x - gap), tryAt('start', x + gap, x + gap)].filter(
    ({ left, right }) => left >= from && right <= to,
  );
  if (beside.length > 0) return beside;
  const left = Math.max(from, Math.min(to - width, x - width / 2));
  return [tryAt('middle', left, left + width / 2)];
}

function overlap(one: Try, other: Try): boolean {
  if (one.placed.level !== other.placed.level) return false;
  return one.left < other.right + gap && other.left < one.right + gap;
}

function costOf(one: Try, others: readonly Try[]): number {
  const crossed = others.filter((other) => crosses(one, other) || crosses(other, one));
  return one.cost + crossed.length * 100;
}

/** Whether the rule of one goes up through the label of the other. */
function crosses({ placed }: Try, { left, right, placed: { level } }: Try): boolean {
  return placed.level >= level && placed.x > left - 2 && placed.x < right + 2;
}

/** How many lines the labels of rules take. */
export function linesOf(rules: readonly PlacedRule[]): number {
  return Math.max(0, ...rules.map(({ level }) => level + 1));
}

/**
 * How far a rule reaches up from the middle of the lowest line of labels, px: beside its own label,
 * or up to one that stands over it.
 */
export function reachOf({ anchor, level }: PlacedRule): number {
  return level * ruleLine + (anchor === 'middle' ? -8 : 6);
}
