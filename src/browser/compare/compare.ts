import { announce, readyToAnnounce } from '../announce.ts';
import { chosenIn, queryOf } from './compare-address.ts';
import type { Change } from './compare-choice.ts';
import { fileReader } from '../file-reader.ts';
import { isCompareFile } from './compare-shapes.ts';
import { optionsOf, type Options } from './compare-options.ts';
import { namesakesOf, sharedOf, sharedReader, type Shared } from './compare-shared.ts';
import type { Read } from './compare-folds.ts';
import { isSettings, type Settings } from './compare-shapes.ts';

const form = document.querySelector<HTMLFormElement>('#compare');
const results = document.querySelector<HTMLElement>('#results');
const ready = document.querySelector<HTMLElement>('#ready');
const given: unknown = JSON.parse(form?.dataset['settings'] ?? 'null');

const choices = form?.closest('details');

if (form && choices && results && ready && isSettings(given)) {
  choices.open = chosenIn(location.search).places.length === 0;
  start({ form, choices, results, ready }, given);
}

interface Parts {
  readonly form: HTMLFormElement;
  /** Around the form: closed for those who come with a choice made. */
  readonly choices: HTMLDetailsElement;
  /** Below the form; hidden until something is chosen. */
  readonly results: HTMLElement;
  /** What is read instead while nothing is chosen. */
  readonly ready: HTMLElement;
}

/** The address says all of the choice: a tick changes the address, what is shown is read from there. */
function start({ form, choices, results, ready }: Parts, settings: Settings): void {
  const { words } = settings;
  const places = optionsOf(form, 'p', words);
  const indicators = optionsOf(form, 'i', words);
  const ticked = () => queryOf({ places: idsOf(places), indicators: idsOf(indicators) });
  const read = fileReader(settings.data, isCompareFile);
  const readShared = sharedReader(settings.shared);
  const change: Change = {
    remove: ({ input }) => {
      input.checked = false;
      void leave(ticked());
    },
    clear: () => void leave(''),
  };
  let asked = 0;

  readyToAnnounce();
  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.type === 'checkbox') void go(ticked());
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const isPicked = [places, indicators].some((options) => options.pickFound());
    if (isPicked) void go(ticked());
    else results.querySelector('h2')?.focus();
  });
  addEventListener('popstate', () => void show());
  whenWidthChanges(() => void show());
  void show().then(() => {
    // The fragment of an address that was handed on: the section was hidden when the page looked for it.
    if (location.hash === `#${results.id}`) results.scrollIntoView();
  });

  async function go(query: string): Promise<void> {
    history.pushState(null, '', query || location.pathname);
    const said = await show();
    if (said) announce(said);
  }

  /** Gives back what to say about it: nothing where somebody went on meanwhile. */
  async function show(): Promise<string> {
    const mine = ++asked;
    const wanted = chosenIn(location.search);
    const isEmpty = queryOf(wanted) === '';
    turn({ choices, results, ready }, isEmpty);
    const shown = {
      places: { options: places, unknown: places.choose(wanted.places) },
      indicators: { options: indicators, unknown: indicators.choose(wanted.indicators) },
    };
    const rows = idsOf(places);
    // A reader who compares nothing need not wait for what draws it.
    const drawing = isEmpty ? undefined : import('./compare-results.ts');
    const shared = await sharedIn(places, indicators, readShared);
    const columns = shared?.shown ?? inOrder(wanted.indicators, idsOf(indicators));
    const [drawn, figured] = await Promise.all([drawing, figuresOf(rows, columns, shared, read)]);
    if (mine !== asked) return '';
    drawn?.showResults(results, { ...shown, columns, shared, ...figured }, settings, change);
    if (figured.files.length === 0 && !shared) return words.prompt;
    return `${words.updated} ${rows.length}, ${columns.length}.`;
  }

  /** The button that was pressed goes; who pressed it is taken to what stays. */
  async function leave(query: string): Promise<void> {
    await go(query);
    const stays = results.hidden ? form.querySelector('input') : results.querySelector('h2');
    stays?.focus();
  }
}

/** The page without a choice, or with one. */
function turn({ choices, results, ready }: Omit<Parts, 'form'>, isEmpty: boolean): void {
  results.hidden = isEmpty;
  ready.hidden = !isEmpty;
  choices.open ||= isEmpty;
}

/** What places have in common, where nobody has said yet what to compare them by. */
async function sharedIn(
  places: Options,
  indicators: Options,
  read: ReturnType<typeof sharedReader>,
): Promise<Shared | undefined> {
  const chosen = places.chosen();
  if (chosen.length < 2 || indicators.chosen().length > 0) return undefined;
  const file = await read();
  if (!file) return undefined;
  const former = namesakesOf(chosen, places.all).map(({ id }) => id);
  return sharedOf(file, idsOf(places), former);
}

/** All that stands there at once, and the way to the rest. */
async function figuresOf(
  places: readonly string[],
  indicators: readonly string[],
  shared: Shared | undefined,
  read: Read,
) {
  const columns = places.length > 0 ? indicators : [];
  const opened = shared?.isFew ? shared.alike : [];
  const [files, formerFiles] = await Promise.all(
    [columns, opened].map((ids) => Promise.all(ids.map(read))),
  );
  return { files: files ?? [], formerFiles: formerFiles ?? [], read };
}

/** As the address has them: a link may say what comes first. */
function inOrder(wanted: readonly string[], known: readonly string[]): readonly string[] {
  return wanted.filter((id) => known.includes(id));
}

function idsOf(options: Options): readonly string[] {
  return options.chosen().map(({ id }) => id);
}

/** The bars of a phone change only the height, and often. */
function whenWidthChanges(then: () => void): void {
  let width = innerWidth;
  addEventListener('resize', () => {
    if (innerWidth === width) return;
    width = innerWidth;
    then();
  });
}
