/** What the site may cost. Raising a number is a decision, to be made in a review. */
export const budgets = {
  /** HTML and CSS of a page, compressed. */
  pageBytes: 40_000,
  /** The same of an embed. */
  embedBytes: 20_000,
  /** Pages of the whole site. */
  pages: 8_000,
  /** The whole output, as it lies on the host. */
  outputBytes: 750_000_000,
} as const;
