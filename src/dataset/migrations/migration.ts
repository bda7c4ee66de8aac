import type { RawFile } from '../raw-file.ts';

/** How files of one version of the formats become files of the next. */
export interface Migration {
  /** The `schema_version` of the files it takes; it gives those of the next. */
  readonly from: number;
  readonly migrate: (files: readonly RawFile[]) => readonly RawFile[];
}
