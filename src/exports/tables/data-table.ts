import type { Model } from '../../model/model.ts';
import { toCsv } from './csv.ts';
import type { Field } from './observation-columns.ts';

export interface TableColumn {
  readonly name: string;
  readonly meaning: string;
  readonly type: 'string' | 'number' | 'integer' | 'boolean';
  /** Whether no cell is empty. */
  readonly isRequired: boolean;
  /** The values there are, where they are few and fixed. */
  readonly values?: readonly string[];
  /** What joins several values in a cell. */
  readonly separator?: string;
}

/** Rows of one kind as they stand in a CSV file of the API. Every table begins with its key, id. */
export interface DataTable {
  /** The file is /api/v1/<name>.csv. */
  readonly name: string;
  readonly title: string;
  readonly columns: readonly TableColumn[];
  /** Columns that hold the id of a row of another table. */
  readonly references: readonly { readonly column: string; readonly table: string }[];
  readonly rows: (model: Model) => readonly (readonly Field[])[];
  /** Columns by which rows are asked for, the first one first: the order of a large Parquet file. */
  readonly sought?: readonly string[];
}

export function tableCsv({ columns, rows }: DataTable, model: Model): string {
  return toCsv(
    columns.map(({ name }) => name),
    rows(model),
  );
}

export function tablePath({ name }: Pick<DataTable, 'name'>): string {
  return `/api/v1/${name}.csv`;
}

/** A column with what it takes from a thing. */
export interface Drawn<Thing> extends TableColumn {
  readonly of: (thing: Thing) => Field;
}

export interface Drawing<Thing> extends Omit<DataTable, 'columns' | 'rows'> {
  readonly things: (model: Model) => readonly Thing[];
  readonly columns: readonly Drawn<Thing>[];
}

export function table<Thing>({ things, columns, ...rest }: Drawing<Thing>): DataTable {
  return {
    ...rest,
    columns: columns.map(({ of: _, ...column }) => column),
    rows: (model) => things(model).map((thing) => columns.map(({ of }) => of(thing))),
  };
}

type Details<Thing> = Omit<Drawn<Thing>, 'name' | 'meaning' | 'of' | 'type' | 'isRequired'>;

export function text<Thing>(
  name: string,
  meaning: string,
  of: (thing: Thing) => string,
  details: Details<Thing> = {},
): Drawn<Thing> {
  return { name, meaning, type: 'string', isRequired: true, of, ...details };
}

/** A text that may be unknown. */
export function maybe<Thing>(
  name: string,
  meaning: string,
  of: (thing: Thing) => string | null | undefined,
  details: Details<Thing> = {},
): Drawn<Thing> {
  return {
    name,
    meaning,
    type: 'string',
    isRequired: false,
    of: (thing) => of(thing) ?? null,
    ...details,
  };
}

/** Ids or addresses joined by a space; empty for none. */
export function several<Thing>(
  name: string,
  meaning: string,
  of: (thing: Thing) => readonly string[],
): Drawn<Thing> {
  const joined = (thing: Thing) => of(thing).join(' ') || null;
  return maybe(name, `${meaning}, joined by a space.`, joined, { separator: ' ' });
}

export function number<Thing>(
  name: string,
  meaning: string,
  of: (thing: Thing) => number | null,
): Drawn<Thing> {
  return { name, meaning, type: 'number', isRequired: false, of };
}

/** Rows of a table, and records of a list: by their ids. */
export function inOrder<Thing extends { readonly id: string }>(
  things: Iterable<Thing>,
): readonly Thing[] {
  return [...things].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
