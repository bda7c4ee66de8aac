/** The words of a chart in a foreign page. */
export const embed = {
  /** Before the newest figure of the chart. */
  newest: 'Newest figure',
  /** Before the newest figures, where sources disagree. */
  newestOfSeveral: 'Newest figures; sources disagree',
  /** The link from an embed to the page of its chart. */
  onSite: (site: string) => `Context and method on ${site}`,
  /** Who stands behind the chart, in a few words. */
  unofficial: 'Independent project, not an official site',
};
