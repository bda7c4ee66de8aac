import type { Indicator } from '../../model/indicator.ts';
import { placeFacts } from '../../stats/progress.ts';

/**
 * What is told of places first: totals of indices, shares, tasks, other results, numbers of which
 * none is better, parts of an index, what describes a place.
 */
const order = ['total', 'share', 'tasks', 'result', 'number', 'part', 'context'] as const;

export type Standing = (typeof order)[number];

/** What an indicator is beside the others of a comparison. */
export function standingOf({ id, group, kind, direction }: Indicator): Standing {
  if (placeFacts.has(id)) return 'context';
  if (group.id === 'indices') return isTotal(id) ? 'total' : 'part';
  if (direction === 'none') return group.id === 'tasks-and-institutions' ? 'tasks' : 'number';
  if (kind === 'share') return 'share';
  return group.id === 'tasks-and-institutions' ? 'tasks' : 'result';
}

/** Where it stands in that order. */
export function placeInOrder(indicator: Indicator): number {
  return order.indexOf(standingOf(indicator));
}

/** An index bears one score and one rank; whatever else bears its name is a part of it. */
function isTotal(id: string): boolean {
  return /-(?:score|rank|level)$/.test(id);
}
