import { chosenIn, queryOf } from './compare-address.ts';
import { chips, problem, type Change } from './compare-choice.ts';
import type { Option, Options } from './compare-options.ts';
import { compareOverview } from './compare-overview.ts';
import { compareResult } from './compare-result.ts';
import { countOf, type Shared } from './compare-shared.ts';
import { folds, formerLink, type Read } from './compare-folds.ts';
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

/** More places than so many leave their columns no room beside what was chosen. */
const mostColumns = 3;

interface Shown {
  readonly places: Half;
  readonly indicators: Half;
  /** Ids of the indicators that are shown. */
  readonly columns: readonly string[];
  readonly shared: Shared | undefined;
  /** One for each shown indicator; none while there is nothing to compare. */
  readonly files: readonly (CompareFile | undefined)[];
  /** Of what former units share, where it is shown at once. */
  readonly formerFiles: readonly (CompareFile | undefined)[];
  /** For what is unfolded. */
  readonly read: Read;
}

/** Everything below the form: what was not understood, the choice, its figures. */
export function showResults(
  results: HTMLElement,
  { places, indicators, columns: ids, shared, files, formerFiles, read }: Shown,
  settings: Settings,
  change: Change,
): void {
  const { words } = settings;
  const [rows, ticked] = [places.options.chosen(), indicators.options.chosen()];
  const [only] = rows.length === 1 && ticked.length === 0 ? rows : [];
  const columns = optionsFor(ids, indicators.options);
  const around = ({ former }: Shared) => ({
    places: rows,
    former: optionsFor(former, places.options),
    formerFiles,
    all: indicators.options.all,
    read,
    settings,
  });
  results.replaceChildren(
    html('h2', { id: 'results-title', tabindex: -1 }, words.results),
    ...problemsOf(places, words.noPlace, settings),
    ...problemsOf(indicators, words.noIndicator, settings),
    chips([...rows, ...ticked], words, change),
    ...(shared ? sharedNotes(shared, words) : []),
    ...(files.length > 0 ? [tools(rows, columns, settings)] : []),
    ...(only ? othersBeside(only, places.options.all, words) : []),
    ...(files.length === 0 && !shared && !only ? [html('p', {}, words.prompt)] : []),
    ...(shared || rows.length <= mostColumns
      ? compareOverview(rows, pairs(columns, files), shared ? 1 : 2, settings)
      : []),
    ...(shared ? folds(shared, around(shared)) : []),
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

/** How much the places share, where it stands, and the way to former units that no fold tells of. */
function sharedNotes(shared: Shared, words: Settings['words']): readonly HTMLElement[] {
  const { common, shown, before, alike } = shared;
  const { places } = chosenIn(location.search);
  const count = countOf(common);
  const ids = [...common.results, ...common.parts, ...common.context];
  const all = `${queryOf({ places, indicators: ids })}#results`;
  const where = `${words.sharedAtOnce} ${shown.length}; ${words.sharedFolded} ${count - shown.length}.`;
  const isOnlyLinked = alike.length === 0 && countOf(before) > 0;
  const said = count === 0 ? words.sharedNone : `${words.shared} ${count}. `;
  const rest = count > shown.length ? [`${where} `, html('a', { href: all }, words.sharedAll)] : [];
  return [html('p', {}, said, ...rest), ...(isOnlyLinked ? [formerLink(shared, words)] : [])];
}

function optionsFor(ids: readonly string[], { all }: Options): readonly Option[] {
  return ids.flatMap((id) => all.find((one) => one.id === id) ?? []);
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
