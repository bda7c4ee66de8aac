import { folded } from '../folded.ts';
import { findWords } from './find-words.ts';

/** Typing words leaves the rows that have them; a section without any is left out. */
for (const input of document.querySelectorAll<HTMLInputElement>('input[data-find-in]')) {
  const sections = [...document.querySelectorAll<HTMLElement>(input.dataset['findIn'] ?? '')];
  findWords(input, (words) => {
    let found = 0;
    for (const section of sections) {
      const heading = folded(section.querySelector('h2')?.textContent ?? '');
      const rows = [...section.querySelectorAll<HTMLElement>('tbody tr')];
      for (const row of rows) {
        const name = `${folded(row.querySelector('th')?.textContent ?? '')} ${heading}`;
        row.hidden = !words.every((word) => name.includes(word));
      }
      const shown = rows.filter(({ hidden }) => !hidden).length;
      section.hidden = shown === 0;
      found += shown;
    }
    return found;
  });
}
