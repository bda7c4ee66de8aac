import type { Position } from '../../dataset/problem.ts';
import type { Path, Sheet } from '../../dataset/sheet.ts';
import type { IdKind } from './id-kind.ts';

/** A place in a file where an id is named. */
export interface Reference {
  /** What the id may name. */
  readonly to: readonly [IdKind, ...IdKind[]];
  readonly id: string;
  readonly sheet: Sheet;
  readonly path: Path;
  /** Whether the id is the name of a field, not a value. */
  readonly isKey: boolean;
}

/** One field that names an id, or does not. */
export type Named = readonly [
  to: IdKind | readonly [IdKind, ...IdKind[]],
  id: string | null | undefined,
  path: Path,
];

/** The fields of a sheet that do name an id. */
export function referencesIn(sheet: Sheet, fields: readonly Named[]): readonly Reference[] {
  return fields.flatMap(([to, id, path]) =>
    id === undefined || id === null
      ? []
      : [{ to: typeof to === 'string' ? [to] : to, id, sheet, path, isKey: false }],
  );
}

/** Where the id is written. */
export function whereNamed({ sheet, path, isKey }: Reference): Position {
  return isKey ? sheet.atKey(path) : sheet.atValue(path);
}
