import { chips, problem, type Change } from './compare-choice.ts';
import type { Option, Options } from './compare-options.ts';
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

interface Shown {
  readonly places: Half;
  readonly indicators: Half;
  /** One for each chosen indicator; none while either half is empty. */
  readonly files: readonly (CompareFile | undefined)[];
}

/** Everything below the form: what was not understood, the choice, its figures. */
export function showResults(
  results: HTMLElement,
  { places, indicators, files }: Shown,
  settings: Settings,
  change: Change,
): void {
  const { words } = settings;
  const [rows, columns] = [places.options.chosen(), indicators.options.chosen()];
  results.replaceChildren(
    html('h2', { id: 'results-title', tabindex: -1 }, words.results),
    ...problemsOf(places, words.noPlace, settings),
    ...problemsOf(indicators, words.noIndicator, settings),
    chips([...rows, ...columns], words, change),
    files.length > 0 ? tools(rows, columns, settings) : html('p', {}, words.prompt),
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
