/** What the first page says besides the shared messages. */
export const home = {
  goals: {
    title: 'The goals by name',
    /** Names the four counts as one thing. */
    tally: 'National goals with a figure',
    /** Before the goals of a line. */
    label: 'Goal:',
    /** “at least 80% by 2025”. */
    goal: (goal: string, due: string) => `${goal} by ${due}`,
    /** Before the newest figure. */
    newest: 'Newest:',
    unmeasured: (targets: number, written: string) =>
      targets === 1
        ? 'One more national target has no figure here.'
        : `${written} more national targets have no figure here.`,
    rule: 'A goal that several documents set counts once, from the day the first of them set it.',
    ruleMore: 'All targets, and the rule behind each word',
  },
  provinces: {
    title: 'Choose your province',
    help: 'One square, one province. The stronger the colour, the more figures about the Resolution; hatched: none yet.',
    byName: 'Provinces by name',
    more: 'By region, and the units before July 2025',
  },
  meeting: {
    newest: 'The newest meeting',
    newestTelling: 'The newest with figures',
    noFigures: 'no new figure',
    statuses: (count: number) => `${String(count)} ${count === 1 ? 'colour' : 'colours'} given`,
    difficulties: (count: number) =>
      `${String(count)} ${count === 1 ? 'difficulty' : 'difficulties'}`,
    milestones: (count: number) => `${String(count)} ${count === 1 ? 'milestone' : 'milestones'}`,
    figures: 'What it reported',
    directives: 'What it ordered',
    followUps: 'What it said of earlier orders',
    /** The claim before, and the difference where it can be said in a number. */
    before: (claim: string, difference: string) =>
      difference === '' ? `before: ${claim}` : `${difference}; before: ${claim}`,
    disagree: 'sources disagree',
    more: 'All of this meeting',
  },
  past: {
    title: 'Dates that have passed',
    rule: (date: string) =>
      `Counted to ${date}, the day up to which sources were read. Not known is not the same as not done: no source read so far says it.`,
    targets: (count: number, written: string) =>
      count === 1
        ? 'One national target is past its date and not known to be met'
        : `${written} national targets are past their date and not known to be met`,
    silent: (count: number, written: string) =>
      count === 1 ? 'One of them has no figure here.' : `${written} of them have no figure here.`,
    provincial: (count: number, written: string) =>
      count === 1
        ? 'One more target is a province’s own.'
        : `${written} more are targets of provinces.`,
    directives: (count: number, written: string) =>
      count === 1
        ? 'One directive is past its date, with no report linked to it'
        : `${written} directives are past their date, with no report linked to them`,
    due: (date: string) => `due ${date}`,
  },
  changes: {
    title: 'What is new',
    first: (version: string, date: string) =>
      `Release ${version} of ${date} is the first one: everything in it is new.`,
    release: (version: string, date: string) => `Release ${version} of ${date}.`,
    reports: 'Newest reports in it',
    more: 'All releases and reports',
  },
  tasks: 'Tasks of the Resolution',
};
