import { announce, readyToAnnounce } from '../announce.ts';
import { folded } from '../folded.ts';

/**
 * Makes a field ready that leaves only what has the words typed into it.
 *
 * @param leave Shows what has all the words, without marks, and gives how many that are.
 */
export function findWords(
  input: HTMLInputElement,
  leave: (words: readonly string[]) => number,
): void {
  input.addEventListener('input', () => {
    const words = folded(input.value).split(/\s+/).filter(Boolean);
    const found = leave(words);
    input.ariaInvalid = String(found === 0);
    announce(words.length === 0 ? '' : `${input.dataset['found'] ?? ''} ${found}`);
  });
  input.disabled = false;
  readyToAnnounce();
}
