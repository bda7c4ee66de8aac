/** A file as it lies on disk. */
export interface RawFile {
  /** Path inside the data folder, with forward slashes. */
  readonly path: string;
  /** Empty for a file that is too large to be read. */
  readonly bytes: Uint8Array;
  /** How many bytes a file has that is too large to be read. */
  readonly unreadSize?: number;
}

/** How many bytes a file may have. No file of this dataset comes near it. */
export function largestSize(path: string): number {
  return /\.ya?ml$/i.test(path) && !path.startsWith('releases/') ? 1_000_000 : 8_000_000;
}
