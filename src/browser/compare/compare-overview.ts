import type { CompareClaim, CompareFile } from '../../charts/compare/spec.ts';
import type { Option } from './compare-options.ts';
import type { Settings, Words } from './compare-shapes.ts';
import { sourceLinks } from './compare-table.ts';
import { html } from '../elements.ts';

/** On a phone so many places still stand beside each other; more stand below each other. */
const mostBeside = 3;

/** An indicator and what places have of it. */
export interface Line {
  readonly indicator: Option;
  readonly file: CompareFile;
  readonly href: string;
}

/**
 * All shown indicators in one table, places beside each other; each figure with its time, since
 * times differ. Nothing where a single indicator says it all below.
 */
export function compareOverview(
  places: readonly Option[],
  indicators: readonly (readonly [Option, CompareFile | undefined])[],
  fewest: number,
  { words }: Settings,
): readonly HTMLElement[] {
  const lines = indicators.flatMap(([indicator, file]) =>
    file ? [{ indicator, file, href: `#result-${indicator.id}` }] : [],
  );
  if (places.length < 2 || lines.length < fewest) return [];
  const cell = (place: Option, { file }: Line) =>
    cellOf(file.places[place.id]?.newest ?? [], words, words.notReported, (claim) => [
      html('span', {}, claim.phrase),
    ]);
  const table = placesTable(words.newest, places, lines, words, cell);
  table.querySelector('table')?.prepend(html('caption', {}, words.newest));
  return [table];
}

/** The same for lines that nothing below tells more of: each figure with its sources. */
export function sourcedTable(
  caption: string,
  places: readonly Option[],
  lines: readonly Line[],
  { words, nation, place: page, indicator: indicatorPage }: Settings,
): HTMLElement {
  const cell = (place: Option, { file, indicator }: Line) => {
    const at = (place.id === nation.id ? indicatorPage : page).replace(
      '*',
      place.id === nation.id ? indicator.id : place.id,
    );
    return cellOf(file.places[place.id]?.newest ?? [], words, words.none, (claim) => [
      html('a', { href: `${at}#${claim.id}` }, claim.phrase),
      html('small', {}, ...sourceLinks(claim, file.sources)),
    ]);
  };
  return placesTable(caption, places, lines, words, cell);
}

function placesTable(
  caption: string,
  places: readonly Option[],
  lines: readonly Line[],
  words: Words,
  cell: (place: Option, line: Line) => HTMLElement,
): HTMLElement {
  const heads = places.map(({ name, lang }) => html('th', { scope: 'col', lang }, name));
  const rows = lines.map((line) => {
    const { indicator, file, href } = line;
    const link = html('a', { href, lang: indicator.lang }, indicator.name);
    const head = html('th', { scope: 'row' }, link, ...cautionOn(places, file, words));
    const cells = places.map((place) => {
      const made = cell(place, line);
      made.dataset['place'] = place.name;
      return made;
    });
    return html('tr', {}, head, ...cells);
  });
  const table = html(
    'table',
    { 'aria-label': caption },
    html('thead', {}, html('tr', {}, html('td', {}), ...heads)),
    html('tbody', {}, ...rows),
  );
  const frame = html(
    'div',
    { class: 'table-frame compare-overview', role: 'group', 'aria-label': caption, tabindex: 0 },
    table,
  );
  frame.classList.toggle('is-many', places.length > mostBeside);
  frame.style.setProperty('--places', String(places.length));
  return frame;
}

/** Figures of other times beside each other, which the eye would take for one. */
function cautionOn(
  places: readonly Option[],
  { places: figures, isFlow }: CompareFile,
  words: Words,
): readonly HTMLElement[] {
  const times = places.flatMap(({ id }) => figures[id]?.newest.map(({ when }) => when) ?? []);
  if (new Set(times).size < 2) return [];
  return [html('small', {}, isFlow ? words.periodsDiffer : words.timesDiffer)];
}

/** Of several newest figures all stand there, with what they are not. */
function cellOf(
  claims: readonly CompareClaim[],
  { disagree }: Words,
  silent: string,
  told: (claim: CompareClaim) => readonly HTMLElement[],
): HTMLElement {
  if (claims.length === 0) return html('td', { class: 'muted' }, silent);
  return html(
    'td',
    {},
    ...claims.flatMap((claim) => {
      const [value, ...rest] = told(claim);
      const notes = [claim.when, ...(claim.caution ? [claim.caution] : [])];
      return [...(value ? [value] : []), ...notes.map((note) => html('small', {}, note)), ...rest];
    }),
    ...(claims.some(({ isDisputed }) => isDisputed) ? [html('small', {}, disagree)] : []),
  );
}
