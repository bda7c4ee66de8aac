import { group } from 'd3-array';
import type { Reader } from '../../locales/reader.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Observation } from '../../model/observation.ts';
import { endOf } from '../../model/time.ts';
import { whenOf } from '../views/claim-words.ts';
import { kindNote } from '../views/kind-note.ts';
import { observationsOfIndicator } from '../views/observations.ts';
import { printedViews } from '../../locales/printed.ts';
import { quantityOf } from '../views/quantity.ts';
import { lineHref } from '../links/repository-links.ts';
import type { Cell, TableView } from '../views/table-view.ts';

/** With more claims than this, the page of an indicator has the newest time only. */
const rowsTogether = 60;

/** Whether every claim about an indicator stands on a page of its own. */
export function hasClaimsPage({ id }: Indicator): boolean {
  return timesOf(id).length > 1 && observationsOfIndicator(id).length > rowsTogether;
}

/** Every claim about an indicator in one table, newest first; undefined when there is none. */
export function claimsTable(indicator: Indicator, reader: Reader): TableView | undefined {
  const claims = observationsOfIndicator(indicator.id);
  if (claims.length === 0) return undefined;
  return tableOf(reader.plain(indicator.name), newestFirst(claims, reader), reader);
}

/** The claims for one time. */
export interface ClaimsEdition {
  /** Fragment of the page. */
  readonly id: string;
  readonly when: string;
  readonly table: TableView;
}

/** The claims about an indicator, a table for each time, newest first. */
export function claimsEditions(indicator: Indicator, reader: Reader): readonly ClaimsEdition[] {
  return timesOf(indicator.id).map(([time, claims]) => {
    const when = time === null ? reader.t.claim.undated : reader.format.date(time);
    return {
      id: `of-${time?.replaceAll('/', '_') ?? 'undated'}`,
      when,
      table: tableOf(when, newestFirst(claims, reader), reader),
    };
  });
}

/** Newest first; what has no time comes last. */
function timesOf(id: string): readonly (readonly [string | null, readonly Observation[]])[] {
  const byTime = group(observationsOfIndicator(id), ({ time }) => time);
  return [...byTime].sort(([a], [b]) => (lastDay(a) < lastDay(b) ? 1 : -1));
}

function newestFirst(claims: readonly Observation[], { plain, format }: Reader) {
  return claims.toSorted((a, b) => {
    const [one, other] = [lastDay(a.time), lastDay(b.time)];
    if (one !== other) return one < other ? 1 : -1;
    return format.compare(plain(a.place.name), plain(b.place.name));
  });
}

function lastDay(time: Observation['time']): string {
  return time === null ? '' : endOf(time);
}

function tableOf(caption: string, claims: readonly Observation[], reader: Reader): TableView {
  const { t } = reader;
  const words = reader.words.indicator.claims;
  const note = sharedNote(claims, reader);
  const source = sharedSource(claims, reader);
  const hasWhen = new Set(claims.map(({ time }) => time)).size > 1 || claims.length === 1;
  const isPrinted = claims.some(({ printed }) => printed.length > 0);
  return {
    caption,
    isSortable: claims.length > 1,
    isStacked: true,
    columns: [
      { label: t.columns.place },
      { label: isPrinted ? words.valueColumn : t.columns.value, isNumber: true },
      ...(hasWhen ? [{ label: t.columns.when, isTime: true }] : []),
      { label: source === undefined ? words.sourceColumn : t.claim.inDataset },
    ],
    note,
    source: source && { text: t.chart.source(source.text), href: source.href },
    rows: claims.map((claim) => {
      const own = note === undefined ? claim.note : undefined;
      return rowOf({ ...claim, note: own }, { hasWhen, hasSource: source === undefined }, reader);
    }),
  };
}

function rowOf(
  claim: Observation,
  { hasWhen, hasSource }: { readonly hasWhen: boolean; readonly hasSource: boolean },
  reader: Reader,
): readonly Cell[] {
  const { text, format, plain } = reader;
  const { place, printed, citations, note, value, time } = claim;
  const [first] = citations;
  const line = lineOf(claim, reader);
  const own = note && plain(note);
  const kind = kindNote(claim, reader);
  return [
    text(place.name),
    {
      text: quantityOf(claim, reader).phrase,
      small: kind,
      printed: printedViews(printed, citations, reader),
      value,
    },
    ...(hasWhen ? [{ text: whenOf(claim, reader), value: lastDay(time) }] : []),
    hasSource
      ? {
          text: format.list(citations.map(({ source }) => source.publisher)),
          href: first?.source.url,
          more: line,
          small: own,
        }
      : { ...line, small: own, value: claim.origin.line },
  ];
}

function lineOf({ origin }: Observation, { t }: Reader) {
  return { text: t.claim.yamlLine(String(origin.line)), href: lineHref(origin) };
}

/** From this many rows on, one source is named once below the table. */
const rowsOfOneSource = 12;

function sharedSource(claims: readonly Observation[], { format }: Reader) {
  const cited = claims.map(({ citations }) => citations.map(({ source }) => source));
  const [first] = cited;
  const [source] = first ?? [];
  const alike = new Set(cited.map((sources) => sources.map(({ url }) => url).join(' ')));
  if (source === undefined || alike.size > 1 || claims.length < rowsOfOneSource) return undefined;
  return { text: format.list((first ?? []).map(({ publisher }) => publisher)), href: source.url };
}

/** A note that every claim bears stands once below the table. */
function sharedNote(claims: readonly Observation[], { plain }: Reader): string | undefined {
  const notes = new Set(claims.map(({ note }) => note && plain(note)));
  return claims.length > 1 && notes.size === 1 ? [...notes][0] : undefined;
}
