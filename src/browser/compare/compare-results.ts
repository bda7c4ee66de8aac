import { chosenIn, queryOf } from './compare-address.ts';
import { chips, problem, type Change } from './compare-choice.ts';
import type { Option, Options } from './compare-options.ts';
import { compareOverview } from './compare-overview.ts';
import { compareResult } from './compare-result.ts';
import type { CompareFile } from '../../charts/compare/spec.ts';
import type { Settings } from './compare-shapes.ts';
import { tools } from './compare-tools.ts';
import { html } from '../elements.ts';

/** One half of the choice: places, or indicators. */
export interface Half {
  readonly options: Options;
  /** Names in the address that are nothing’s. */
  readonly unknown: readonly string[];
}

/** What the chosen places have in common, where no indicator is chosen. */
export interface Shared {
  readonly ids: readonly string[];
  readonly shown: readonly string[];
  /** The former units of these names, where there are any, and how much these have in common. */
  readonly former: readonly string[];
  readonly formerCount: number;
}

interface Shown {
  readonly places: Half;
  readonly indicators: Half;
  /** Ids of the indicators that are shown. */
  readonly columns: readonly string[];
  readonly shared: Shared | undefined;
  /** One for each shown indicator; none while there is nothing to compare. */
  readonly files: readonly (CompareFile | undefined)[];
}

/** Everything below the form: what was not understood, the choice, its figures. */
export function showResults(
  results: HTMLElement,
  { places, indicators, columns: ids, shared, files }: Shown,
  settings: Settings,
  change: Change,
): void {
  const { words } = settings;
  const [rows, ticked] = [places.options.chosen(), indicators.options.chosen()];
  const [only] = rows.length === 1 && ticked.length === 0 ? rows : [];
  const columns = ids.flatMap((id) => indicators.options.all.find((one) => one.id === id) ?? []);
  results.replaceChildren(
    html('h2', { id: 'results-title', tabindex: -1 }, words.results),
    ...problemsOf(places, words.noPlace, settings),
    ...problemsOf(indicators, words.noIndicator, settings),
    chips([...rows, ...ticked], words, change),
    ...(shared ? sharedNotes(shared, columns.length, words) : []),
    ...(files.length > 0 ? [tools(rows, columns, settings)] : []),
    ...(only ? othersBeside(only, places.options.all, words) : []),
    ...(files.length === 0 && !shared && !only ? [html('p', {}, words.prompt)] : []),
    ...compareOverview(rows, pairs(columns, files), settings),
  );
  const room = {
    all: places.options.all,
    width: results.lastElementChild?.clientWidth ?? innerWidth,
  };
  results.append(
    ...pairs(columns, files).map(([indicator, file]) =>
      compareResult({ indicator, places: rows, ...room }, file, settings),
    ),
  );
}

/** One press from a place to its comparison with any other of its time. */
function othersBeside(
  place: Option,
  all: readonly Option[],
  { beside }: Settings['words'],
): readonly HTMLElement[] {
  const others = all.filter(
    ({ id, partOf }) => id !== place.id && (partOf === undefined) === (place.partOf === undefined),
  );
  const links = others.map(({ id, name, lang }) => {
    const href = `${queryOf({ places: [place.id, id], indicators: [] })}#results`;
    return html('li', {}, html('a', { href, lang }, name));
  });
  return [html('p', {}, beside), html('ul', { class: 'links' }, ...links)];
}

/** How much the places share, the way to all of it, and to the former units of these names. */
function sharedNotes(
  { ids, former, formerCount }: Shared,
  shown: number,
  words: Settings['words'],
): readonly HTMLElement[] {
  const { places } = chosenIn(location.search);
  const said = ids.length === 0 ? words.sharedNone : `${words.shared} ${ids.length}.`;
  const all = `${queryOf({ places, indicators: ids })}#results`;
  const before = `${queryOf({ places: former, indicators: [] })}#results`;
  return [
    html(
      'p',
      {},
      said,
      ...(ids.length > shown ? [' ', html('a', { href: all }, words.sharedAll)] : []),
    ),
    ...(formerCount > 0
      ? [html('p', {}, html('a', { href: before }, `${words.sharedFormer} ${formerCount}`))]
      : []),
  ];
}

function problemsOf(
  { options, unknown }: Half,
  sentence: string,
  { words }: Settings,
): readonly HTMLElement[] {
  return unknown.map((name) => problem(name, sentence, options.all, words));
}

function pairs(
  columns: readonly Option[],
  files: readonly (CompareFile | undefined)[],
): readonly (readonly [Option, CompareFile | undefined])[] {
  return files.flatMap((file, i) => {
    const column = columns[i];
    return column ? [[column, file] as const] : [];
  });
}
