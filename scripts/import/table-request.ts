import type { Dataset } from '../../src/dataset/dataset.ts';
import type { RawFile } from '../../src/dataset/raw-file.ts';

export interface TableRequest {
  readonly table: RawFile;
  /** The dataset the reports are meant for, and the paths of all its files. */
  readonly dataset: Dataset;
  readonly paths: ReadonlySet<string>;
  /** The day on which sources were read, where no row says. */
  readonly accessed: string | undefined;
  /** Whether files that are there already may be written anew. */
  readonly replace: boolean;
}
