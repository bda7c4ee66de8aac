/** What the site may cost. Raising a number is a decision, to be made in a review. */
export const budgets = {
  /** HTML and CSS of a page, compressed. */
  pageBytes: 40_000,
  /** The same of an embed. */
  embedBytes: 20_000,
  /** Pages of the site of today, embeds among them. */
  pages: 8_000,
  /** The output without frozen charts, as it lies on the host. */
  outputBytes: 600_000_000,
  /** Frames that one release freezes: the first froze all charts, and none ever goes. */
  frozenPages: 1_000,
  /** All files that one release freezes. */
  frozenBytes: 150_000_000,
} as const;
