import { folded } from '../folded.ts';

/**
 * The name by which a thing was found, when its title does not say it: the shortest that has what
 * was typed, with or without its spaces. undefined when no name has it.
 */
export function foundByName(
  names: readonly string[],
  title: string,
  query: string,
): string | undefined {
  const typed = inOneWord(query);
  if (typed === '' || inOneWord(title).includes(typed)) return undefined;
  return names
    .filter((name) => inOneWord(name).includes(typed))
    .toSorted((a, b) => a.length - b.length)[0];
}

function inOneWord(text: string): string {
  return folded(text).replaceAll(/[^\p{L}\p{N}]/gu, '');
}
