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
  return [...byTime].map(([when, members]) => tableOf(when, members, reader));
}

function newestFirst(claims: readonly Observation[], { plain, format }: Reader) {
  const last = ({ time }: Observation) => (time === null ? '' : endOf(time));
  return claims.toSorted((a, b) => {
    if (last(a) !== last(b)) return last(a) < last(b) ? 1 : -1;
    return format.compare(plain(a.place.name), plain(b.place.name));
  });
}

function tableOf(caption: string, claims: readonly Observation[], reader: Reader): TableView {
  const { t } = reader;
  const hasPrinted = claims.some(({ printed }) => printed.length > 0);
  const note = sharedNote(claims, reader);
  return {
    caption,
    columns: [
      { label: t.columns.place },
      { label: t.columns.value, isNumber: true },
      { label: t.columns.when },
      ...(hasPrinted ? [{ label: t.claim.printed }] : []),
      { label: t.columns.source },
    ],
    note,
    rows: claims.map((claim) => {
      const own = note === undefined ? claim.note : undefined;
      return rowOf({ ...claim, note: own }, hasPrinted, reader);
    }),
  };
}

function rowOf(claim: Observation, hasPrinted: boolean, reader: Reader): readonly Cell[] {
  const { t, text, format, plain } = reader;
  const { place, printed, citations, origin, note } = claim;
  const [first] = citations;
  return [
    text(place.name),
    { text: quantityOf(claim, reader).phrase, small: kindNote(claim, reader) },
    { text: whenOf(claim, reader) },
    ...(hasPrinted ? [{ text: printed.map((form) => `“${form}”`).join(' ') }] : []),
    {
      text: format.list(citations.map(({ source }) => source.publisher)),
      href: first?.source.url,
      more: { text: t.claim.yamlLine(String(origin.line)), href: lineHref(origin) },
      small: note && plain(note),
    },
  ];
}

/** A note that every claim bears stands once below the table. */
function sharedNote(claims: readonly Observation[], { plain }: Reader): string | undefined {
  const notes = new Set(claims.map(({ note }) => note && plain(note)));
  return claims.length > 1 && notes.size === 1 ? [...notes][0] : undefined;
}
