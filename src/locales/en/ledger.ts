const counted = (count: number, one: string, many: string) =>
  `${String(count)} ${count === 1 ? one : many}`;

/** The words of the ledger: what was ordered, what became of it, who is silent. */
export const ledger = {
  /** The kinds of documents that lists used to lump together. */
  documentKind: { 'working-rules': 'Rules', 'urgent-dispatch': 'Urgent dispatch' },
  /** A report’s word about a directive. */
  told: {
    done: 'reported done',
    'under-way': 'reported under way',
    'not-done': 'reported not done',
    repeated: 'ordered again',
  },
  /** The same behind a number, in a sentence. */
  counted: {
    done: (count: string) => `${count} done`,
    'under-way': (count: string) => `${count} under way`,
    'not-done': (count: string) => `${count} not done`,
    repeated: (count: string) => `${count} ordered again`,
  },
  dated: { 'past-due': 'date passed', due: 'not due yet' },
  /** How many directives, given at how many meetings. */
  ordered: (directives: number, meetings: number) =>
    `${counted(directives, 'directive', 'directives')} of ${counted(meetings, 'meeting', 'meetings')}.`,
  /** How many of them later reports tell of, and what; `parts` is a list of `counted`. */
  reported: (count: string, parts: string) => `Later reports tell of ${count}: ${parts}.`,
  reportedNone: 'No later report tells what became of them.',
  silent: (count: string) => `On ${count}, every later meeting of the same body is silent.`,
  waiting: (count: string) => `For ${count}, no later meeting of the same body is known here.`,
  overdue: (count: string) => `Of these, ${count} are past their date and counted apart below.`,
  sections: {
    overdue: 'Date passed, nothing reported',
    'not-done': 'Reported not done',
    'under-way': 'Reported under way',
    repeated: 'Ordered again',
    done: 'Reported done',
    silent: 'Silent',
    waiting: 'No later meeting',
  },
  /** The rule of each section; `day` is the day of the dataset. */
  rules: {
    overdue: (day: string) =>
      `The last day of the date lies before ${day}, the day up to which sources were read, and no later report in it names the task.`,
    'not-done': () => 'The newest report says that the task is not finished.',
    'under-way': () => 'The newest report tells of a part, or of a number on the way.',
    repeated: () =>
      'A later meeting or letter orders the same; nothing has been told of a result since.',
    done: () =>
      'The newest report says that the task is finished: its word, not a finding of this site.',
    silent: () =>
      'At least one later meeting of the same body stands in this dataset with its sources, and none of them names the task. Silent does not mean undone: a report may exist that nobody has entered here.',
    waiting: () =>
      'This dataset holds no later meeting of the same body, so nobody has had the chance to be silent.',
  },
  orderedAt: 'Ordered at',
  orderedBy: 'By whom',
  timing: 'When, in the source’s words',
  silentMeetings: 'Later meetings of the same body that do not name it:',
  siblings: 'Also ordered at this meeting',
  /** How long a date has passed without a report; `day` is the day up to which sources were read. */
  daysPast: (days: number, day: string) =>
    `${counted(days, 'day', 'days')} past its date on ${day}, and no report tells what became of it.`,
  /** The newest report’s word, as a sentence. */
  newestWord: (word: string) => `${word.charAt(0).toUpperCase()}${word.slice(1)}.`,
  /** Behind the name of an order in a list: how many days ago its date passed. */
  past: (days: number) => `${counted(days, 'day', 'days')} past`,
  /** Before the date of the meeting that gave an order. */
  given: (date: string) => `ordered ${date}`,
  find: 'Find in these directives',
  jump: 'What became of them',
  byAddressee: 'To whom',
  byAddresseeText: 'A directive to several addressees stands under each of them.',
  byMeeting: 'Meeting by meeting',
  /** How many of a meeting’s directives no report names. */
  untold: (count: string) => `${count} without a report`,
  /** What a meeting brought: a list of counts. */
  brought: (list: string) => `It brought ${list}.`,
  colours: (count: number) => counted(count, 'official colour', 'official colours'),
  became: 'What was ordered, and what became of it',
  earlier: 'What it said of earlier orders',
  orderedBefore: 'Ordered at the meeting before',
  orderedEarlier: 'Ordered earlier',
  /** How many of the directives of the meeting before are not mentioned. */
  unmentioned: (count: string, total: string) => `Not mentioned here: ${count} of ${total}`,
  officialRule:
    'The colour is the word of whoever gave it, about tasks. The source does not print the rule behind it.',
  ownReadings: (place: string) => `What this site reads from figures about ${place}`,
  ownReadingsNone: (place: string) =>
    `This site gives no reading beside it: no document here sets a goal for ${place} that its figures could be read against.`,
  missing: 'Indicator by indicator: who has not reported',
  missingText: 'Of the 34 provinces and cities of today. Not reported is not zero.',
  missingCount: (reported: string, all: string) => `${reported} of ${all} reported`,
  /** Before the names of the provinces. */
  missingNames: 'Not reported:',
  onlyNames: 'Not reported by any but:',
  missingNobody: 'All have reported.',
};
