import { compareChart } from './compare-chart.ts';
import { chosenIn, queryOf } from './compare-address.ts';
import { chartFile, save } from './compare-files.ts';
import type { Option } from './compare-options.ts';
import type { CompareClaim, CompareFile } from '../../charts/compare/spec.ts';
import type { Row, Settings, Words } from './compare-shapes.ts';
import { compareTable } from './compare-table.ts';
import { button } from './compare-tools.ts';
import { html } from '../elements.ts';

/** A page’s column leaves a chart at least so much, px; beyond the most it would only spread. */
const [narrowest, widest] = [280, 760];

interface Chosen {
  readonly indicator: Option;
  readonly places: readonly Option[];
  /** Every place there is. */
  readonly all: readonly Option[];
  /** Of the column, px. */
  readonly width: number;
}

/** An indicator for the chosen places: picture, table, files; or that its figures did not arrive. */
export function compareResult(
  chosen: Chosen,
  file: CompareFile | undefined,
  settings: Settings,
): HTMLElement {
  const { id, name, lang } = chosen.indicator;
  const { words } = settings;
  const href = settings.indicator.replace('*', id);
  const result = html(
    'article',
    { class: 'compare-result stack', id: `result-${id}` },
    html('h3', {}, html('a', { href, lang }, name)),
  );
  if (!file) {
    result.append(html('p', { class: 'disagree' }, words.failed));
    return result;
  }
  const rows = chosen.places.map((place) => rowOf(place, href, file, settings));
  const width = Math.max(narrowest, Math.min(widest, Math.floor(chosen.width)));
  const chart = compareChart({ id: `chart-${id}`, title: name, file, rows, width, words });
  const download = button(words.svg, () => {
    const publishers = [...new Set(sourcesOf(rows, file))];
    const credit = `${words.source}: ${publishers.join(', ')}. ${settings.credit} ${location.href}`;
    const text = chartFile(chart, { title: name, about: file.about, credit }, settings.colours);
    save(`tien-do-57-${settings.release}-${id}.svg`, 'image/svg+xml', text);
  });
  result.append(
    html('p', { class: 'small muted' }, file.about),
    chart,
    ...notesOn(rows, chart, file, words).map((note) => html('p', { class: 'small muted' }, note)),
    compareTable(words.newest, rows, file, words),
    ...rows.flatMap((row) => formerUnits(row, file, chosen, words)),
    html('p', {}, download),
  );
  return result;
}

/** Who published what is shown. */
function sourcesOf(rows: readonly Row[], { sources }: CompareFile): readonly string[] {
  const numbers = rows.flatMap(
    ({ figures }) => figures?.newest.flatMap((claim) => claim.sources) ?? [],
  );
  return numbers.flatMap((number) => sources[number]?.publisher ?? []);
}

/** A silent province leads to those it was made of: their figures are set beside, never joined. */
function formerUnits(
  { id, name, figures }: Row,
  file: CompareFile,
  { places, all }: Chosen,
  { itsParts }: Words,
): readonly HTMLElement[] {
  if (figures) return [];
  const parts = all.filter(
    (other) => other.partOf === id && file.places[other.id] && !places.includes(other),
  );
  const { places: named, indicators } = chosenIn(location.search);
  const links = parts.flatMap((part, i) => {
    const href = `${queryOf({ indicators, places: [...named, part.id] })}#results`;
    return [i > 0 ? ', ' : ' ', html('a', { href }, part.name)];
  });
  return links.length === 0
    ? []
    : [html('p', { class: 'small' }, `${name}, ${itsParts}:`, ...links)];
}

function rowOf(
  { id, name }: Option,
  indicatorHref: string,
  { places }: CompareFile,
  { nation, place }: Settings,
): Row {
  const isNation = id === nation.id;
  const href = isNation ? nation.href : place.replace('*', id);
  const claimsHref = isNation ? indicatorHref : href;
  return { id, name, href, claimsHref, isNation, figures: places[id] };
}

/** What a reader must know before comparing. */
function notesOn(
  rows: readonly Row[],
  chart: SVGSVGElement,
  { isFlow }: CompareFile,
  words: Words,
): readonly string[] {
  const claims = rows.flatMap(({ figures }) => figures?.newest ?? []);
  const points = rows.flatMap(({ figures }) => figures?.points ?? []);
  const hasLines = rows.some(({ figures }) => (figures?.runs.length ?? 0) > 0);
  const cuts = [...chart.querySelectorAll('line > title')].map(({ textContent }) => textContent);
  const differ = new Set(claims.map(({ when }) => when)).size > 1;
  return [
    ...(differ ? [isFlow ? words.periodsDiffer : words.datesDiffer] : []),
    ...(claims.some(isOpen) || points.some(([, , , bound]) => bound) ? [words.bounds] : []),
    ...(hasLines ? [words.timeNote] : []),
    ...[...new Set(cuts)].map((text) => `${words.cut} ${text}`),
  ];
}

function isOpen({ bound }: CompareClaim): boolean {
  return bound !== undefined;
}
