import type { Dataset } from './dataset.ts';
import { kinds, type FileKind } from './file-kinds.ts';
import type { Sheet } from './sheet.ts';

/** A file that fits its schema, whatever its kind. */
export interface AnySheet {
  readonly kind: FileKind;
  readonly sheet: Sheet;
}

export function anySheets(dataset: Dataset): readonly AnySheet[] {
  return kinds.flatMap((kind) => dataset[kind].map((sheet: Sheet) => ({ kind, sheet })));
}

/** The files that people write: records of releases quote what passed the check of its day. */
export function writtenSheets(dataset: Dataset): readonly AnySheet[] {
  return anySheets(dataset).filter(({ kind }) => kind !== 'release');
}
