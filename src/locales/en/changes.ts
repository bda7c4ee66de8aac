/** The page of releases and of what the dataset was told lately. */
export const changes = {
  /** Below the list of reports. */
  all: 'The newest are listed here; changes.json holds every report.',
  description:
    'Every release of the Tiến độ 57 dataset with what it brought, and the newest reports in it, month by month.',
  lead: 'The dataset has versions. Each one is listed here with what it added, changed and removed, so that a figure quoted earlier can be found again.',
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
  year: (year: string, reports: string) => `${year}: ${reports} reports`,
  yearOnly: (year: string) => `${year}, month not given`,
  undated: (reports: string) => `Date not given: ${reports}`,
  line: 'in the dataset',
};
