import { loadIndex, type SearchIndex } from './search-index.ts';
import { kindButtons, showKinds } from './search-kinds.ts';
import { listResults } from './search-list.ts';
import { partOf } from './search-parts.ts';
import { searchAddress, searchState, type SearchState } from './search-state.ts';

/** How long a reader pauses when a word is typed, ms. */
const pause = 180;

for (const page of document.querySelectorAll<HTMLElement>('[data-search]')) startSearch(page);

/** Searches while the reader types; the address always says what is shown. */
function startSearch(page: HTMLElement): void {
  const input = page.querySelector('input');
  if (!input?.form) return;
  const search = searcher(page);
  let state = searchState(location.search);
  let waiting: number | undefined;

  const go = (next: SearchState, entry: 'pushState' | 'replaceState') => {
    clearTimeout(waiting);
    state = next;
    history[entry](null, '', location.pathname + searchAddress(next));
    void search.show(next);
  };
  const typed = () => ({ query: input.value.trim(), kind: '' });

  input.value = state.query;
  input.addEventListener('focus', search.prepare, { once: true });
  input.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(() => {
      go(typed(), 'replaceState');
    }, pause);
  });
  input.form.addEventListener('submit', (event) => {
    event.preventDefault();
    go(typed(), 'pushState');
  });
  for (const button of kindButtons(page)) {
    button.addEventListener('click', () => {
      go({ ...state, kind: button.dataset['kind'] ?? '' }, 'replaceState');
    });
  }
  window.addEventListener('popstate', () => {
    state = searchState(location.search);
    input.value = state.query;
    void search.show(state);
  });
  void search.show(state);
}

/** Shows what was found for the newest of its questions, whichever is answered first. */
function searcher(page: HTMLElement) {
  let index: Promise<SearchIndex> | undefined;
  let asked = 0;
  const load = () => {
    index ??= loadIndex(page.dataset['search'] ?? '', besideOf(page)).catch((error: unknown) => {
      // The next question tries again.
      index = undefined;
      throw error;
    });
    return index;
  };

  const answer = async ({ query, kind }: SearchState, isCurrent: () => boolean) => {
    const { find, kindOf } = await load();
    const { results, match } = await find(query);
    const ofKind = results.filter((found) => kind === '' || kindOf(found) === kind);
    await listResults(page, ofKind, query, isCurrent);
    if (!isCurrent()) return;
    showKinds(page, results.map(kindOf), kind);
    const { found = '', someWords = '', placeApart = '', nothing = '' } = page.dataset;
    const said = { whole: found, some: someWords, place: placeApart };
    if (results.length === 0) showOnly(page, 'nothing', `${nothing} “${query}”`);
    else showOnly(page, 'found', `${said[match]} ${String(ofKind.length)}`);
  };

  return {
    prepare: () => void load().catch(() => undefined),
    show: async (state: SearchState) => {
      asked += 1;
      const mine = asked;
      const isCurrent = () => mine === asked;
      if (state.query === '') {
        showOnly(page, 'start', '');
        return;
      }
      await answer(state, isCurrent).catch(() => {
        if (isCurrent()) showOnly(page, 'nothing', page.dataset['failed'] ?? '');
      });
    },
  };
}

function besideOf({ dataset }: HTMLElement): Parameters<typeof loadIndex>[1] {
  const { figures = '', compare = '', pair = '', pairLine = '', asking = '' } = dataset;
  return {
    figures,
    asking: asking.split('|'),
    pair: { href: compare, title: pair, line: pairLine },
  };
}

/** One of the page’s three faces, with what is said about it. */
function showOnly(page: HTMLElement, face: 'start' | 'found' | 'nothing', status: string): void {
  for (const name of ['start', 'found', 'nothing']) {
    partOf(page, name, HTMLElement).hidden = name !== face;
  }
  partOf(page, 'status', HTMLElement).textContent = status;
}
