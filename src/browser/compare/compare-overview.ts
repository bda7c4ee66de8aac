import type { CompareFile } from '../../charts/compare/spec.ts';
import type { Option } from './compare-options.ts';
import type { Settings } from './compare-shapes.ts';
import { html } from '../elements.ts';

/** More places than so many leave their columns no room on a phone. */
const mostPlaces = 3;

/**
 * All shown indicators in one table, places beside each other; each figure with its time, since
 * times differ. Nothing for many places, or where a single indicator says it all below.
 */
export function compareOverview(
  places: readonly Option[],
  indicators: readonly (readonly [Option, CompareFile | undefined])[],
  { words }: Settings,
): readonly HTMLElement[] {
  const loaded = indicators.flatMap(([indicator, file]) => (file ? [{ indicator, file }] : []));
  if (places.length < 2 || places.length > mostPlaces || loaded.length < 2) return [];
  const heads = places.map(({ name, lang }) => html('th', { scope: 'col', lang }, name));
  const rows = loaded.map(({ indicator, file }) => {
    const link = html(
      'a',
      { href: `#result-${indicator.id}`, lang: indicator.lang },
      indicator.name,
    );
    const cells = places.map(({ id }) => cellOf(id, file, words.notReported));
    return html('tr', {}, html('th', { scope: 'row' }, link), ...cells);
  });
  const table = html(
    'table',
    {},
    html('caption', {}, words.newest),
    html('thead', {}, html('tr', {}, html('td', {}), ...heads)),
    html('tbody', {}, ...rows),
  );
  return [
    html(
      'div',
      {
        class: 'table-frame compare-overview',
        role: 'group',
        'aria-label': words.newest,
        tabindex: 0,
      },
      table,
    ),
  ];
}

/** Of several newest figures all stand there. */
function cellOf(place: string, { places }: CompareFile, silent: string): HTMLElement {
  const claims = places[place]?.newest ?? [];
  if (claims.length === 0) return html('td', { class: 'muted' }, silent);
  const told = claims.flatMap(({ phrase, when }) => [
    html('span', {}, phrase),
    html('small', {}, when),
  ]);
  return html('td', {}, ...told);
}
