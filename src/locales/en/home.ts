import { ended } from '../full-stop.ts';
import type { GoalTally } from '../target-words.ts';

/** What the first page says besides the shared messages. */
export const home = {
  goals: {
    title: (met: number, missed: number) => {
      const said = [
        missed === 0 ? '' : `${String(missed)} missed`,
        met === 0 ? '' : `${String(met)} met`,
      ].filter(Boolean);
      return ['Goals of other plans', said.join(', ')].filter(Boolean).join(': ');
    },
    /** Before the goals of a line. */
    label: 'Goal:',
    /** “at least 80% by 2025”, “at least 3% from 2025”. */
    goal: (goal: string, due: string, isOpen: boolean) =>
      isOpen ? `${goal} ${due}` : `${goal} by ${due}`,
    outcome: {
      /** What became of all goals of the Resolution, or of another document, in one sentence. */
      lead: (isResolution: boolean, { goals, met, missed, behind, ...others }: GoalTally) => {
        const are = (count: number) => `${String(count)} ${count === 1 ? 'is' : 'are'}`;
        const have = (count: number) => `${String(count)} ${count === 1 ? 'has' : 'have'}`;
        const whose = isResolution ? 'of Resolution 57' : 'set here';
        const all = `Of the ${String(goals)} goals ${whose}, `;
        if (others.silent === goals) return `${all}none has a published figure here`;
        const read = [
          others.reportedMet === 0 ? '' : `${are(others.reportedMet)} reported met`,
          missed === 0 ? '' : `${are(missed)} missed`,
          behind === 0 ? '' : `${are(behind)} behind`,
          others.onCourse === 0 ? '' : `${are(others.onCourse)} on course`,
          others.open === 0 ? '' : `${have(others.open)} figures that do not settle it`,
          others.silent === 0 ? '' : `${have(others.silent)} no figure here`,
        ].filter(Boolean);
        const first = `${all}${met === 0 ? 'none is shown to be met' : `${are(met)} met`}`;
        return read.length === 0 ? first : `${first}${met === 0 ? ':' : ','} ${read.join(', ')}`;
      },
      /** Behind the name of what is measured: the newest figure, the goal, how far it is. */
      told: (newest: string, goal: string, distance: string) =>
        `${newest}; goal: ${goal}${distance === '' ? '' : `, ${distance}`}`,
      others: 'Met or missed among the other national goals',
    },
    /** Before the newest figure. */
    newest: 'Newest:',
    unmeasured: (targets: number, written: string) =>
      targets === 1
        ? 'One more national goal has no figure here.'
        : `${written} more national goals have no figure here.`,
    rule: 'A goal that several documents set counts once, from the day the first of them set it.',
    ruleMore: 'All goals, and the rule behind each word',
  },
  provinces: {
    title: 'Choose your province',
    shown: 'Shown here:',
    help: (told: string, all: string) =>
      `The newest figure of ${told} of ${all} provinces, at most twelve months apart; the darker, the higher. Hatched: not reported.`,
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
    ordering: 'The newest that gave an order',
    orderingDated: 'The newest with a due date',
    due: (due: string) => `due: ${due}`,
    followUps: 'What it said of earlier orders',
    /** The claim before, and the difference where it can be said in a number. */
    before: (claim: string, difference: string) =>
      difference === '' ? `before: ${claim}` : `${difference}; before: ${claim}`,
    disagree: 'sources disagree',
  },
  past: {
    title: 'Dates that have passed',
    /** The day up to which days are counted. */
    rule: (day: string) =>
      `${ended(`Days are counted to ${day}`)} Not known is not the same as not done.`,
    targets: (count: number, written: string) =>
      count === 1
        ? 'One national goal is past its date and not known to be met'
        : `${written} national goals are past their date and not known to be met`,
    silent: (count: number, written: string) =>
      count === 1 ? 'One of them has no figure here.' : `${written} of them have no figure here.`,
    provincial: (count: number, written: string) =>
      count === 1
        ? 'One more goal is a province’s own.'
        : `${written} more are goals of provinces.`,
    directives: (count: number, written: string) =>
      count === 1
        ? 'One directive is past its date, with no report linked to it'
        : `${written} directives are past their date, with no report linked to them`,
  },
  changes: {
    title: 'What is new',
    first: (version: string, date: string) =>
      `Release ${version} of ${date} is the first one: everything in it is new.`,
    release: (version: string, date: string) => `Release ${version} of ${date}.`,
    reports: 'Newest reports in it',
    more: 'What a month brought, and all releases',
  },
};
