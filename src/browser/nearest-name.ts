import { folded } from './folded.ts';

/** The name that a slip of the pen may have meant; undefined when none is near. */
export function nearestName(wrong: string, names: readonly string[]): string | undefined {
  const typed = plain(wrong);
  const byDistance = names
    .map((name) => ({ name, distance: distanceBetween(typed, plain(name)) }))
    .sort((a, b) => a.distance - b.distance);
  const [best] = byDistance;
  return best && best.distance <= Math.max(1, typed.length / 3) ? best.name : undefined;
}

function plain(name: string): string {
  return folded(name).replaceAll(/[\s_-]/g, '');
}

/** How many letters are to be added, left out or changed. */
function distanceBetween(a: string, b: string): number {
  let row = [...b, ''].map((_, j) => j);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const change = (row[j] ?? 0) + Number(letter !== other);
      next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
