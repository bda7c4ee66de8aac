import type { Dataset } from '../dataset.ts';
import type { Source } from '../file-types.ts';
import type { Path, Sheet } from '../sheet.ts';

/** A source, and where it is described. */
export interface SourceEntry {
  readonly sheet: Sheet;
  readonly key: string;
  readonly source: Source;
  readonly path: Path;
}

/** Every source of meetings, publications and documents. */
export function sourcesOf({ meeting, publication, document }: Dataset): readonly SourceEntry[] {
  return [...meeting, ...publication, ...document].flatMap((sheet) =>
    Object.entries(sheet.value.sources ?? {}).map(([key, source]) => ({
      sheet,
      key,
      source,
      path: ['sources', key],
    })),
  );
}
