import type { Found } from './search-pagefind.ts';
import { partOf } from './search-parts.ts';
import { resultEntry } from './search-result.ts';

/** How many results are shown at once. */
const shownAtOnce = 10;

/** Shows the first results, and a button for more as long as there are some. */
export async function listResults(
  page: HTMLElement,
  results: readonly Found[],
  query: string,
  isCurrent: () => boolean,
): Promise<void> {
  const list = partOf(page, 'list', HTMLOListElement);
  const more = partOf(page, 'more', HTMLButtonElement);
  const entriesFrom = async (start: number) => {
    const found = results.slice(start, start + shownAtOnce);
    const loaded = await Promise.all(found.map(({ data }) => data()));
    return loaded.map((data) => resultEntry(page, data, query));
  };
  const first = await entriesFrom(0);
  if (!isCurrent()) return;
  list.replaceChildren(...first);
  more.hidden = results.length <= shownAtOnce;
  more.onclick = async () => {
    const shown = list.children.length;
    const next = await entriesFrom(shown);
    if (!isCurrent()) return;
    list.append(...next);
    list.children[shown]?.querySelector('a')?.focus();
    more.hidden = list.children.length >= results.length;
  };
}
