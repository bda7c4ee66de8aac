/** The line of YAML that something comes from. */
export interface Origin {
  /** Path inside the data folder. */
  readonly file: string;
  readonly line: number;
}
