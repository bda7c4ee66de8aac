/** The page of releases and of what the dataset was told lately. */
export const changes = {
  /** Below the list of reports. */
  all: 'The newest are listed here; changes.json holds every report.',
  description:
    'What sources told in the last month, what was corrected, and every release of the Tiến độ 57 dataset.',
  lead: 'The dataset has versions. Each has a page that says what it added, changed and removed, so that a figure quoted earlier can be found again.',
  /** What sources told in the last days, in sentences. */
  news: {
    title: (days: number, until: string) => `The ${String(days)} days to ${until}`,
    until: 'The last date is that up to which sources were read; what came later is not here yet.',
    meetings: (count: number, date: string) =>
      count === 1 ? `One meeting, ${date}:` : `${String(count)} meetings, the newest on ${date}:`,
    noMeetingSince: (date: string) => `No meeting; the newest was on ${date}:`,
    noMeeting: 'No meeting.',
    figures: (figures: string, reports: number) =>
      reports === 1 ? `${figures} in one report:` : `${figures} in ${String(reports)} reports:`,
    noFigures: 'No new figures.',
    met: (count: number) =>
      count === 1
        ? 'One goal newly met or reported met:'
        : `${String(count)} goals newly met or reported met:`,
    /** Goals for which the list has no room. */
    moreMeetings: (count: number) =>
      count === 1 ? 'and one more meeting' : `and ${String(count)} more meetings`,
    moreMet: (count: number) => (count === 1 ? 'and one more' : `and ${String(count)} more`),
    noneMet: 'No further goal was met or reported met.',
    overdue: (count: number) =>
      count === 1
        ? 'One order passed its date with no report:'
        : `${String(count)} orders passed their date with no report, the first:`,
    noneOverdue: 'No further order passed its date;',
    /** Orders whose dates passed earlier. */
    overdueBefore: (count: number, written: string) =>
      count === 1
        ? 'one is overdue from before, with no report'
        : `${written} are overdue from before, with no report`,
  },
  newest: 'The newest release, and what it corrected',
  /** What the releases of the last days did together. */
  lately: (
    days: number,
    until: string,
    releases: string,
    { added, corrected, removed }: Readonly<Record<'added' | 'corrected' | 'removed', string>>,
  ) =>
    `Releases in the ${String(days)} days to ${until}: ${releases}. Figures added: ${added}; corrected: ${corrected}; removed: ${removed}.`,
  /** Older releases, by year. */
  earlier: (year: string, releases: string) => `Earlier in ${year}: ${releases}`,
  releases: 'Releases',
  /** Heads one release. */
  release: (version: string, date: string) => `${version}, ${date}`,
  first: 'The first release: everything in it is new.',
  since: (version: string) => `Changes since ${version}`,
  holds: 'What it holds',
  content: {
    places: 'Places',
    meetings: 'Meetings',
    publications: 'Publications',
    indicators: 'Indicators',
    documents: 'Documents',
    targets: 'Goals',
    figures: 'Figures',
  },
  reports: 'Reports, newest first',
  reportsLead: (reports: string) =>
    `${reports} meetings, articles and editions that figures were taken from, by the date of the meeting or publication.`,
  /** A month, or a year whose month is not known, with how many reports it brought. */
  told: (when: string, reports: number) =>
    `${when}: ${String(reports)} ${reports === 1 ? 'report' : 'reports'}`,
  yearOnly: (year: string) => `${year}, month not given`,
  undated: (shown: number, reports: string) => `Date not given: ${String(shown)} of ${reports}`,
  line: 'in the dataset',
};
