/** What stands beside the word of a reading. Numbers and dates come written. */
export const reading = {
  points: (written: string, value: number) => `${written} ${value === 1 ? 'point' : 'points'}`,
  places: (written: string, value: number, _way: 'short' | 'beyond') =>
    `${written} ${value === 1 ? 'place' : 'places'}`,
  short: (amount: string) => `${amount} short`,
  beyond: (amount: string) => `${amount} beyond`,
  exactly: 'exactly at the goal',
  publishers: (count: number) =>
    count === 1 ? 'according to 1 publisher' : `according to ${String(count)} publishers`,
  since: (date: string) => `since ${date}`,
  asOf: (date: string) => `as of ${date}`,
  /** Of a goal of which nobody can say whether it is met. */
  cannotSay: 'cannot be said yet',
  why: {
    met: 'The figures that decide reach the goal, bound included.',
    'reported-met':
      'Only one publisher says so, and not the office that measures; or another figure of about that time lies more than 20 points away.',
    missed: 'The date has passed, and the newest figure for it does not reach the goal.',
    'no-figure':
      'The date has passed, and no figure here is for it or for a later time; the distance is that of the newest one.',
    'one-figure': 'There is only one figure since the goal was set; a line needs two.',
    disputed: 'Figures for the same time differ about it.',
    'not-known': 'A bound, such as “more than”, leaves it open.',
  },
  beforeGoal: (date: string) => `The newest figure is from before the goal was set (${date}).`,
  far: 'Several say so, but another figure of about that time lies more than 20 percentage points away.',
  early: 'The newest figure reaches the goal before it is due.',
  line: (start: string, expected: string) =>
    `The straight line from ${start} to the goal stands at ${expected} on the day of the newest figure.`,
};
