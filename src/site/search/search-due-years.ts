import { greatest, rollups } from 'd3-array';
import type { Target } from '../../model/legal-document.ts';
import { lastDay } from '../../stats/reading/due.ts';
import { goals } from '../views/target-reading.ts';

/** The year in which a goal is due; of one that holds from a year on, that year. */
export function dueYear({ due }: Pick<Target, 'due'>): string {
  return lastDay(due).slice(0, 'YYYY'.length);
}

const targets: readonly Target[] = goals.map((goal) => goal.targets[0]);

/** The years in which goals are due. */
export const dueYears: readonly string[] = [...new Set(targets.map(dueYear))].toSorted();

/** By year, the document that sets the most goals of the nation for it. */
const leaders: readonly (readonly [string, string])[] = rollups(
  targets.filter(({ place }) => place.kind === 'nation'),
  mostFrequentDocument,
  dueYear,
);

/** The years for which this document sets the most goals of the nation. */
export function yearsLedBy(document: string): readonly string[] {
  return leaders.flatMap(([year, leader]) => (leader === document ? [year] : []));
}

function mostFrequentDocument(ofYear: readonly Target[]): string {
  const counts = rollups(
    ofYear,
    ({ length }) => length,
    ({ document }) => document,
  );
  return greatest(counts, ([, count]) => count)?.[0] ?? '';
}
