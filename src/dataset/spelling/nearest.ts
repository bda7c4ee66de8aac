/** How many letters must be changed, added, dropped or swapped to make one word of the other. */
export function distance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const changed = a[row - 1] === b[column - 1] ? 0 : 1;
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        cell(last, column) + 1,
        cell(current, column - 1) + 1,
        cell(last, column - 1) + changed,
        swapped ? cell(beforeLast, column - 2) + 1 : Infinity,
      );
    }
    [beforeLast, last] = [last, current];
  }
  return cell(last, b.length);
}

function cell(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}

/** What somebody probably meant: the nearest known word, unless even that is far off. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const plainWord = plain(word);
  let best: string | undefined;
  let least = Math.max(1, Math.floor(word.length / 3)) + 0.5;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) > least) continue;
    const far = distance(plainWord, plain(candidate));
    if (far < least) [best, least] = [candidate, far];
  }
  return best;
}

/** Without marks, capitals and signs between words, which are the commonest slips in ids. */
function plain(word: string): string {
  return slug(word).replaceAll('-', '');
}

/** A text as an id: lower-case ASCII words joined by hyphens. */
export function slug(text: string): string {
  return text
    .replaceAll(/[đĐÐð]/g, 'd')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
