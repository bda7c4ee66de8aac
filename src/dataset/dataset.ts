import type { FileKind } from './file-kinds.ts';
import type { Files } from './file-types.ts';
import type { Sheet } from './sheet.ts';

/** Every file of the data folder that fits its schema, by kind, in the order of paths. */
export type Dataset = {
  readonly [Kind in FileKind]: readonly Sheet<Files[Kind]>[];
};

/** A dataset without files, to be filled or compared with. */
export function emptyDataset(): { [Kind in FileKind]: Sheet<Files[Kind]>[] } {
  return {
    bodies: [],
    country: [],
    dataset: [],
    document: [],
    exceptions: [],
    groups: [],
    indicator: [],
    meeting: [],
    programmes: [],
    province: [],
    publication: [],
    regions: [],
    release: [],
    scopes: [],
    'tile-grid': [],
    units: [],
  };
}
