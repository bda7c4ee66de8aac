import type {
  Bound,
  MeetingFile,
  Observation as ObservationEntry,
  PublicationFile,
  Table,
} from '../dataset/file-types.ts';
import type { Path, Sheet } from '../dataset/sheet.ts';
import { find, originOf } from './lookup.ts';
import type { Names } from './names.ts';
import { toCitations, toSources, type Source } from './source.ts';
import type { Indicator, Kind, Unit } from './indicator.ts';
import type { Origin } from './origin.ts';
import type { Place } from './place.ts';
import type { Citation } from './source.ts';
import type { Scope } from './scope.ts';
import type { Texts } from './texts.ts';
import type { Edtf } from './time.ts';

export type { Bound };

/** One claim about one indicator, place and time. */
export interface Observation {
  /** Stable across releases. */
  readonly id: string;
  readonly indicator: Indicator;
  readonly place: Place;
  /** undefined for the whole place. */
  readonly scope: Scope | undefined;
  /** A stock is as of a date, a flow runs over a period. */
  readonly timing: 'as-of' | 'period';
  /** null when the source does not say when: such a claim is listed, not drawn. */
  readonly time: Edtf | null;
  /** In `unit`. */
  readonly value: number;
  readonly bound: Bound;
  /** The indicator's kind, unless this is a change, an aim or an allocation. */
  readonly kind: Kind;
  readonly unit: Unit;
  /** For a delta: the date it is counted from. */
  readonly changeFrom: Edtf | undefined;
  /** The characters in the source, one form for each way it is printed; empty for a table cell. */
  readonly printed: readonly string[];
  readonly citations: readonly Citation[];
  readonly note: Texts | undefined;
  /** Where it was reported: a meeting or a publication. */
  readonly reportedBy: { readonly kind: 'meeting' | 'publication'; readonly id: string };
  /** The edition of an index; claims of different editions are not one series. */
  readonly edition: string | undefined;
  /** Ids of claims about the same thing and time that say otherwise. */
  readonly conflicts: readonly string[];
  readonly origin: Origin;
}

type Report = MeetingFile | PublicationFile;

/** Every claim of a meeting or publication, tables unfolded. */
export function toObservations(sheet: Sheet<Report>, names: Names): readonly Observation[] {
  const { value } = sheet;
  const common = {
    reportedBy: { kind: 'body' in value ? 'meeting' : 'publication', id: value.id },
    edition: 'edition' in value ? value.edition : undefined,
    conflicts: [],
  } as const;
  const sources = toSources(value.sources);
  const claims = Object.entries(value.observations ?? {}).flatMap(([id, entries]) => {
    const indicator = find(names.indicators, id);
    const claim = ({ entry, path }: Placed): Omit<Observation, 'id'> => ({
      ...common,
      ...toClaim(entry, indicator, names, sources),
      origin: originOf(sheet, ['observations', id, ...path]),
    });
    return (Array.isArray(entries) ? placed(entries) : cells(entries)).map(claim);
  });
  return withIds(value.id, claims);
}

interface Placed {
  readonly entry: Omit<ObservationEntry, 'printed'> & Partial<Pick<ObservationEntry, 'printed'>>;
  readonly path: Path;
}

function placed(entries: readonly ObservationEntry[]): readonly Placed[] {
  return entries.map((entry, i) => ({ entry, path: [i] }));
}

function cells({ values, ...shared }: Table): readonly Placed[] {
  return Object.entries(values).map(([place, value]) => ({
    entry: { ...shared, place, value },
    path: ['values', place],
  }));
}

function toClaim(
  entry: Placed['entry'],
  indicator: Indicator,
  { places, scopes, units }: Names,
  sources: readonly Source[],
) {
  const {
    place,
    scope,
    as_of,
    period,
    value,
    bound = 'exact',
    kind,
    unit,
    change_from,
    note,
  } = entry;
  return {
    indicator,
    place: find(places, place),
    scope: scope === undefined ? undefined : find(scopes, scope),
    timing: as_of === undefined ? 'period' : 'as-of',
    time: as_of ?? period ?? null,
    value,
    bound,
    kind: kind ?? indicator.kind,
    unit: unit === undefined ? indicator.unit : find(units, unit),
    changeFrom: change_from,
    printed: printedForms(entry.printed),
    citations: toCitations(entry.cite, sources),
    note,
  } as const;
}

function printedForms(printed: ObservationEntry['printed'] | undefined): readonly string[] {
  if (printed === undefined) return [];
  return typeof printed === 'string' ? [printed] : [...new Set(Object.values(printed))];
}

/** Ids from what the claim says, numbered only where a file says two things of the same. */
function withIds(
  report: string,
  claims: readonly Omit<Observation, 'id'>[],
): readonly Observation[] {
  const seen = new Map<string, number>();
  return claims.map((claim) => {
    const { indicator, place, kind, time } = claim;
    const parts = [report, indicator.id, place.id, time?.replaceAll('/', '_') ?? 'undated'];
    const base = [...parts, ...(kind === indicator.kind ? [] : [kind])].join('.');
    const nth = (seen.get(base) ?? 0) + 1;
    seen.set(base, nth);
    return { ...claim, id: nth === 1 ? base : `${base}.${nth}` };
  });
}
