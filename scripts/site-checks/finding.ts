/** One thing wrong with the built site. */
export interface Finding {
  /** Address of the page inside the site, or path of the file. */
  readonly page: string;
  /** Line of the page's HTML, where there is one. */
  readonly line?: number;
  /** What is wrong, as a sentence that quotes it. */
  readonly reason: string;
}
