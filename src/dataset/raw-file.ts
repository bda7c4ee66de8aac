/** A file as it lies on disk. */
export interface RawFile {
  /** Path inside the data folder, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}
