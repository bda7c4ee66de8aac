/** What is said of releases, of what changed, and of charts that stay as they were. */
export const releases = {
  asOf: (release: string, day: string) => `As of release ${release} (${day}).`,
  current: (release: string) => `Data release ${release}.`,
  newer: (release: string) => `Newer figures since release ${release}`,
  live: 'Live: shows the newest figures after each release.',
  frozen: (release: string) => `Frozen: keeps the figures of release ${release} for ever.`,
  unchanged: (release: string, since: string) => `as of ${release}, unchanged since ${since}`,
  added: (count: string) => `Added: ${count}`,
  corrected: (count: string) => `Corrected: ${count}`,
  removed: (count: string) => `Removed: ${count}`,
  reworded: (count: string) => `Notes or sources bettered, same figure: ${count}`,
  newReports: (count: string) => `New reports and cards: ${count}`,
  byIndicator: 'New figures by indicator',
  byPlace: 'New figures by place',
  kinds: {
    correction: 'Correction',
    revision: 'New figure from the source',
    withdrawal: 'Withdrawn',
  },
  became: (was: string, now: string) => `${was} → ${now}`,
  gone: 'Ids that ended',
  goneTo: 'now:',
  withdrawn: 'withdrawn',
  noTime: 'no date',
  file: 'File of this release',
  /** How many of a list only the file of the release names. */
  more: (count: string) => `More in the file of this release: ${count}`,
  description: (release: string) =>
    `What release ${release} of the dataset added, corrected and removed, and why.`,
  amendments: (count: string) => `Changed, with the reason: ${count}`,
  newFigures: 'New figures',
  /** One page of several. */
  part: (title: string, part: number) => `${title}, page ${String(part)}`,
  parts: 'Pages',
  allChanges: (count: string) => `All ${count} changes`,
  /** Folded below those that stand open. */
  moreChanges: (count: string) => `${count} more changes`,
  historyOf: (name: string) => `${name}: what changed in the figures`,
  history: 'What changed in these figures',
  historyLead: 'Figures here that a release corrected, moved or withdrew, newest release first.',
  tombstone: {
    lead: (release: string) => `This address ended with release ${release}.`,
    next: 'It lives on here:',
    before: (release: string) => `As it was in release ${release}:`,
    why: 'Why',
  },
};
