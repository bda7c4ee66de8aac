/** The words of the search, of the list of all pages and of the page for wrong addresses. */
export const search = {
  description:
    'Search provinces old and new, indicators, meetings, directives, documents and goals of Resolution 57, with or without diacritics.',
  lead: 'Type with or without diacritics. Former names and other spellings are found, too.',
  /** Names the field for those who do not see it. */
  field: 'Search this site',
  /** Inside the empty field. */
  hint: 'Province, indicator, document…',
  button: 'Search',
  /** Before queries to try. */
  examples: 'For example:',
  tries: ['quang tri', 'Thua Thien', '57-NQ/TW', 'online payment', '5g goal'],
  /** Above the kinds of pages, before anything is typed. */
  start: 'What can be found',
  allPages: 'List of all pages',
  noScript: 'The search needs a script, and scripts are off here. Every page stands on one list:',
  failed: 'The search could not be loaded. Try again later, or use the list of all pages.',
  notBuilt: 'The search index is made by npm run build; this server has none.',
  /** Before a number of results. */
  found: 'Results:',
  /** The same where no page has all words. */
  someWords: 'No page has all the words. Pages with some of them:',
  /** The same where a place and what is asked about it were looked for apart. */
  placeApart: 'Places and things asked for, looked for apart. Results:',
  filter: 'Show only',
  all: 'All',
  more: 'More results',
  /** Before the other spelling by which a thing was found. */
  also: 'also written',
  /** Before the former unit by which its successor was found. */
  tookOver: 'took over the former',
  /** Before what was looked for. */
  nothing: 'Nothing found for',
  tips: [
    'Try fewer words, or the beginning of a word.',
    'Try the name of a province, the number of a document or a word from the name of an indicator.',
    'Figures cannot be searched for; they stand on the pages of indicators and provinces.',
  ],
  /** What one result is. */
  kind: {
    province: 'Province',
    'former-province': 'Former province',
    indicator: 'Indicator',
    meeting: 'Meeting',
    directive: 'Directive',
    document: 'Document',
    target: 'Goal',
    page: 'Page',
    fact: 'Fact of one report',
  },
  /** The same of many. */
  kinds: {
    province: 'Provinces',
    'former-province': 'Former provinces',
    indicator: 'Indicators',
    meeting: 'Meetings',
    directive: 'Directives',
    document: 'Documents',
    target: 'Goals',
    page: 'Other pages',
    fact: 'Facts of one report',
  },
  /** Questions that a page answers, as people type them. */
  asked: {
    changes: ['what is new', 'what is new this month', 'what changed', 'news'],
    targets: ['is it met', 'missed goals', 'goals of the Resolution'],
    compare: ['compare provinces', 'against', 'versus'],
    method: ['can I check', 'verify'],
  },
  /** Words under which people look for what is past its date without a result. */
  overdue: ['overdue', 'past its date'],
  /** The same of the newest meeting, and of the list that begins with it. */
  newestMeeting: ['newest meeting', 'latest meeting', 'last meeting', 'most recent meeting'],
  /** The same of pages that say who stands last. */
  lagging: [
    ...['which province is worst', 'which province is behind', 'which province lags'],
    ...['who is worst', 'who is behind', 'who lags', 'worst provinces', 'worst province'],
    ...['last place', 'lagging provinces', 'left behind', 'behind schedule', 'late', 'delayed'],
  ],
  /** The same of pages that set provinces side by side or in order. */
  ranked: [
    ...['which province is best', 'which province is ahead', 'which province leads'],
    ...['who is best', 'who is ahead', 'who leads', 'ranking of provinces', 'best provinces'],
    ...['highest', 'lowest'],
  ],
  /** The same of a goal, and of what measures it. */
  goal: ['goal', 'target', 'is it met', 'has it been met', 'reached', 'on track'],
  /** The same of the goals due in a year. */
  goalsBy: (year: string) => [`goals ${year}`, `goals to ${year}`, `goals by ${year}`],
  /** What titles say, and what people type who mean the same; the first that a title has counts. */
  alike: [
    {
      said: ['budget spending for', 'budget share for', 'budget for', 'spending on'],
      typed: ['money for', 'funding for', 'spending on', 'budget for'],
    },
    { said: ['science'], typed: ['research'] },
  ],
  /** What a question says beside the thing that it asks about; longer ones first. */
  asking: [
    ...['which province', 'which provinces', 'how much', 'how many', 'this month', 'this week'],
    ...['what', 'which', 'who', 'when', 'where', 'how', 'is', 'are', 'was', 'has', 'have', 'does'],
    ...['do', 'the', 'a', 'of', 'in', 'on', 'for', 'about', 'there', 'it', 'highest', 'lowest'],
    ...['best', 'worst', 'most', 'least', 'province', 'provinces'],
  ],
  /** A star for each of two places. */
  pair: 'Compare * and *',
  pairLine: 'Indicators that both have, side by side',
  beforeMerger: (units: string) => `before the merger: ${units}; none since`,
  until: (date: string, successor: string) => `until ${date}, now part of ${successor}`,
  pages: {
    description:
      'Every page of Tiến độ 57 on one list: provinces old and new, indicators, meetings, directives, documents.',
    lead: (count: string) =>
      `All ${count} pages on one list. “Find in page” in your browser finds names in any spelling given here.`,
  },
  notFound: {
    text: 'This address leads nowhere: it may be mistyped, or the page has moved. Search for it, or start from a section.',
  },
};
