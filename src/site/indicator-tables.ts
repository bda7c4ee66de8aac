import { group } from 'd3-array';
import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import { endOf } from '../model/time.ts';
import type { Reader } from '../locales/reader.ts';
import { whenOf } from './claim-view.ts';
import { kindNote } from './kind-note.ts';
import { observationsOfIndicator } from './observations.ts';
import { quantityOf } from './quantity.ts';
import { lineHref } from './repository-links.ts';
import type { Cell, TableView } from './table-view.ts';

/** With more claims than this, each time has a table of its own, older ones folded. */
const rowsTogether = 30;

/** Every claim about an indicator: one table, or one for each time, newest first. */
export function indicatorTables(indicator: Indicator, reader: Reader): readonly TableView[] {
  const claims = observationsOfIndicator(indicator.id);
  if (claims.length === 0) return [];
  if (claims.length <= rowsTogether) {
    return [tableOf(reader.plain(indicator.name), newestFirst(claims, reader), reader)];
  }
  const byTime = group(newestFirst(claims, reader), (claim) => whenOf(claim, reader));
  return [...byTime].map(([when, members], i) => tableOf(when, members, reader, i > 0));
}

function newestFirst(claims: readonly Observation[], { plain, format }: Reader) {
  const last = ({ time }: Observation) => (time === null ? '' : endOf(time));
  return claims.toSorted((a, b) => {
    if (last(a) !== last(b)) return last(a) < last(b) ? 1 : -1;
    return format.compare(plain(a.place.name), plain(b.place.name));
  });
}

/** `isOlder`: where one source gave all rows, they share one link to their lines as well. */
function tableOf(
  caption: string,
  claims: readonly Observation[],
  reader: Reader,
  isOlder = false,
): TableView {
  const { t } = reader;
  const note = sharedNote(claims, reader);
  const source = sharedSource(claims, reader);
  const shown = {
    when: new Set(claims.map(({ time }) => time)).size > 1 || claims.length === 1,
    printed: claims.some(({ printed }) => printed.length > 0),
    source: source === undefined,
    line: source === undefined || !isOlder,
  };
  const [first] = claims;
  return {
    caption,
    columns: [
      { label: t.columns.place },
      { label: t.columns.value, isNumber: true },
      ...(shown.when ? [{ label: t.columns.when }] : []),
      ...(shown.printed ? [{ label: t.claim.printed }] : []),
      ...(shown.source ? [{ label: t.columns.source }] : []),
    ],
    note,
    source: source && {
      text: t.chart.source(source.text),
      href: source.href,
      more: shown.line || first === undefined ? undefined : lineOf(first, reader),
    },
    rows: claims.map((claim) => {
      const own = note === undefined ? claim.note : undefined;
      return rowOf({ ...claim, note: own }, shown, reader);
    }),
  };
}

/** Which columns a table has besides place and value. */
interface Shown {
  readonly when: boolean;
  readonly printed: boolean;
  readonly source: boolean;
  /** Whether each row leads to its own line. */
  readonly line: boolean;
}

function rowOf(claim: Observation, shown: Shown, reader: Reader): readonly Cell[] {
  const { t, text, format, plain } = reader;
  const { place, printed, citations, note } = claim;
  const [first] = citations;
  const line = lineOf(claim, reader);
  const own = note && plain(note);
  return [
    text(place.name),
    {
      text: quantityOf(claim, reader).phrase,
      small:
        [kindNote(claim, reader), shown.source ? '' : own].filter(Boolean).join(' ') || undefined,
      ...(shown.source || !shown.line ? {} : { more: line }),
    },
    ...(shown.when ? [{ text: whenOf(claim, reader) }] : []),
    ...(shown.printed ? [{ text: printed.map(t.quote).join(' ') }] : []),
    ...(shown.source
      ? [
          {
            text: format.list(citations.map(({ source }) => source.publisher)),
            href: first?.source.url,
            more: line,
            small: own,
          },
        ]
      : []),
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
