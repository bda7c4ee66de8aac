import type { Dataset } from './dataset.ts';
import type {
  Bound,
  Cite,
  Kind,
  MeetingFile,
  Observation,
  PublicationFile,
  Table,
} from './file-types.ts';
import type { Path, Sheet } from './sheet.ts';

/** One observation or one cell of a table, as written. */
export interface Claim {
  readonly sheet: Sheet<MeetingFile | PublicationFile>;
  readonly indicator: string;
  readonly place: string;
  readonly timing: 'as_of' | 'period';
  /** null when the source does not say when. */
  readonly time: string | null;
  readonly value: number;
  readonly bound: Bound;
  /** Only when it differs from the indicator’s own kind. */
  readonly kind: Kind | undefined;
  readonly unit: string | undefined;
  readonly changeFrom: string | undefined;
  /** What part of the place it is about; undefined for the whole place. */
  readonly scope: string | undefined;
  readonly cite: Cite;
  readonly printed: Observation['printed'] | undefined;
  readonly hasNote: boolean;
  /** The edition of an index; claims of different editions are not one series. */
  readonly edition: string | undefined;
  /** Whether it is a cell of a table, in which the place is the name of a field. */
  readonly isCell: boolean;
  /** Where its parts are written. */
  readonly path: {
    readonly entry: Path;
    readonly place: Path;
    readonly time: Path;
    readonly value: Path;
  };
}

export type SheetOfClaims = Sheet<MeetingFile | PublicationFile>;

/** The files that hold observations. */
export function sheetsOfClaims({ meeting, publication }: Dataset): readonly SheetOfClaims[] {
  return [...meeting, ...publication];
}

/** Every claim of a file, in its order. */
export function claimsOf(sheet: SheetOfClaims): readonly Claim[] {
  return Object.entries(sheet.value.observations ?? {}).flatMap(([indicator, entry]) =>
    Array.isArray(entry)
      ? entry.map((observation, i) => fromObservation(sheet, indicator, observation, i))
      : fromTable(sheet, indicator, entry),
  );
}

function fromObservation(
  sheet: SheetOfClaims,
  indicator: string,
  observation: Observation,
  index: number,
): Claim {
  const entry = ['observations', indicator, index];
  const timing = observation.period === undefined ? 'as_of' : 'period';
  return {
    sheet,
    indicator,
    place: observation.place,
    timing,
    time: observation[timing] ?? null,
    value: observation.value,
    bound: observation.bound ?? 'exact',
    kind: observation.kind,
    unit: observation.unit,
    changeFrom: observation.change_from,
    scope: observation.scope,
    cite: observation.cite,
    printed: observation.printed,
    hasNote: observation.note !== undefined,
    edition: editionOf(sheet),
    isCell: false,
    path: {
      entry,
      place: [...entry, 'place'],
      time: [...entry, timing],
      value: [...entry, 'value'],
    },
  };
}

function fromTable(sheet: SheetOfClaims, indicator: string, table: Table): readonly Claim[] {
  const entry = ['observations', indicator];
  const timing = table.period === undefined ? 'as_of' : 'period';
  return Object.entries(table.values).map(([place, value]) => ({
    sheet,
    indicator,
    place,
    timing,
    time: table[timing] ?? null,
    value,
    bound: 'exact',
    kind: undefined,
    unit: undefined,
    changeFrom: undefined,
    scope: table.scope,
    cite: table.cite,
    printed: undefined,
    hasNote: table.note !== undefined,
    edition: editionOf(sheet),
    isCell: true,
    path: {
      entry,
      place: [...entry, 'values', place],
      time: [...entry, timing],
      value: [...entry, 'values', place],
    },
  }));
}

function editionOf({ value }: SheetOfClaims): string | undefined {
  return 'edition' in value ? value.edition : undefined;
}
