import { folded } from '../folded.ts';
import { findWords } from './find-words.ts';

/** Typing words leaves the lines that have them, and unfolds what holds these. */
for (const input of document.querySelectorAll<HTMLInputElement>('input[data-find-lines]')) {
  const sections = [...document.querySelectorAll<HTMLElement>(input.dataset['findLines'] ?? '')];
  const lists = sections.flatMap((section) => [...section.querySelectorAll('details')]);
  const wereOpen = new Map(lists.map((list) => [list, list.open]));
  findWords(input, (words) => {
    const found = sections.map((section) => filtered(section, words)).reduce((a, b) => a + b, 0);
    for (const list of lists) {
      const isHeld = list.querySelector('li:not([hidden])') !== null;
      list.hidden = !isHeld;
      list.open = words.length > 0 ? isHeld : (wereOpen.get(list) ?? false);
    }
    return found;
  });
}

/** How many lines of a section are left; one without any is left out. */
function filtered(section: HTMLElement, words: readonly string[]): number {
  const lines = [...section.querySelectorAll('li')];
  for (const line of lines) {
    const body = line.closest('details')?.querySelector('summary')?.textContent ?? '';
    const text = folded(`${line.textContent} ${body}`);
    line.hidden = !words.every((word) => text.includes(word));
  }
  const left = lines.filter(({ hidden }) => !hidden).length;
  section.hidden = left === 0;
  return left;
}
