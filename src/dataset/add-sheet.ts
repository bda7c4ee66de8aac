import { anySheets } from './any-sheets.ts';
import { emptyDataset, type Dataset } from './dataset.ts';
import type { FileKind } from './file-kinds.ts';
import type { Files } from './file-types.ts';
import { validators } from './validators.ts';
import type { Sheet } from './sheet.ts';

/** A dataset that is being filled. */
export type OpenDataset = ReturnType<typeof emptyDataset>;

/** Puts a sheet where its kind belongs, once its value has been seen to fit. */
export function addSheet<Kind extends FileKind>(
  dataset: { readonly [K in Kind]: Sheet<Files[K]>[] },
  kind: Kind,
  sheet: Sheet,
): boolean {
  if (!fits(kind, sheet)) return false;
  dataset[kind].push(sheet);
  return true;
}

function fits<Kind extends FileKind>(kind: Kind, sheet: Sheet): sheet is Sheet<Files[Kind]> {
  return validators[kind](sheet.value);
}

/** All files of two datasets. */
export function joined(one: Dataset, other: Dataset): Dataset {
  const both = emptyDataset();
  for (const { kind, sheet } of [...anySheets(one), ...anySheets(other)]) {
    addSheet(both, kind, sheet);
  }
  return both;
}
