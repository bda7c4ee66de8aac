import { folded } from '../folded.ts';

/** What a result is called. */
interface Named {
  readonly title?: string | undefined;
  /** One a line. */
  readonly names?: string | undefined;
}

/**
 * How near a thing’s names are to what was typed: 0 one of them is it, 1 one begins with its words,
 * 2 neither.
 */
export function nearness({ title = '', names = '' }: Named, query: string): 0 | 1 | 2 {
  const typed = wordsOf(query);
  if (typed === '') return 2;
  const all = [title, ...names.split('\n')].map(wordsOf);
  if (all.includes(typed)) return 0;
  return all.some((name) => name.startsWith(`${typed} `)) ? 1 : 2;
}

function wordsOf(text: string): string {
  return folded(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
