import type { LedgerWords } from './words.ts';

export const en: LedgerWords = {
  documentKind: { 'working-rules': 'Rules', 'urgent-dispatch': 'Urgent dispatch' },
  told: {
    done: 'reported done',
    'under-way': 'reported under way',
    'not-done': 'reported not done',
    repeated: 'ordered again',
  },
  counted: {
    done: (count) => `${count} done`,
    'under-way': (count) => `${count} under way`,
    'not-done': (count) => `${count} not done`,
    repeated: (count) => `${count} ordered again`,
  },
  dated: { 'past-due': 'date passed', due: 'not due yet' },
  ordered: (directives, meetings) =>
    `${noun(directives, 'directive', 'directives')} of ${noun(meetings, 'meeting', 'meetings')}.`,
  reported: (count, parts) => `Later reports tell of ${count}: ${parts}.`,
  reportedNone: 'No later report tells what became of them.',
  silent: (count) => `On ${count}, every later meeting of the same body is silent.`,
  waiting: (count) => `For ${count}, no later meeting of the same body is known here.`,
  overdue: (count) => `Of these, ${count} are past their date and counted apart below.`,
  sections: {
    overdue: 'Date passed, nothing reported',
    'not-done': 'Reported not done',
    'under-way': 'Reported under way',
    repeated: 'Ordered again',
    done: 'Reported done',
    silent: 'Silent',
    waiting: 'No later meeting',
  },
  rules: {
    overdue: (day) =>
      `The last day of the date lies before ${day}, the day of this dataset, and no later report in it names the task.`,
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
  jump: 'What became of them',
  byAddressee: 'To whom',
  byAddresseeText: 'A directive to several addressees stands under each of them.',
  byMeeting: 'Meeting by meeting',
  untold: (count) => `${count} without a report`,
  brought: (list) => `It brought ${list}.`,
  colours: (count) => noun(count, 'official colour', 'official colours'),
  became: 'What was ordered, and what became of it',
  earlier: 'What it said of earlier orders',
  earlierNone: (total) =>
    `The meeting before had given ${total}. Nothing told here names one of them.`,
  orderedBefore: 'Ordered at the meeting before',
  orderedEarlier: 'Ordered earlier',
  unmentioned: (count, total) => `Not mentioned here: ${count} of ${total}`,
  officialRule:
    'The colour is the word of whoever gave it, about tasks. The source does not print the rule behind it.',
  ownReadings: (place) => `What this site reads from figures about ${place}`,
  ownReadingsNone: (place) =>
    `This site gives no reading beside it: no document here sets a goal for ${place} that its figures could be read against.`,
  missing: 'Indicator by indicator: who has not reported',
  missingText: 'Of the 34 provinces and cities of today. Not reported is not zero.',
  missingCount: (reported, all) => `${reported} of ${all} reported`,
  missingNames: 'Not reported:',
  onlyNames: 'Not reported by any but:',
  missingNobody: 'All have reported.',
};

function noun(count: number, one: string, many: string): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}
