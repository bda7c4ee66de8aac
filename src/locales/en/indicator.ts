import type { Format } from '../format.ts';
import { byEnd, type RangeEnd } from '../range-end.ts';

/** All provinces at one time. */
interface Survey {
  readonly places: number;
  readonly when: string;
  readonly areFormer: boolean;
  readonly least: RangeEnd;
  readonly most: RangeEnd;
  readonly median: string;
}

/** Provinces with a figure, each for its own time. */
interface Newest {
  readonly places: number;
  /** undefined where the provinces are former ones. */
  readonly of: number | undefined;
  /** With older figures and those of another scope; undefined where that adds none. */
  readonly all: number | undefined;
  readonly least: RangeEnd;
  readonly most: RangeEnd;
}

/** A goal of the same subject, in the document that set it first. */
interface RelatedGoal {
  readonly document: string;
  readonly text: string;
  readonly goal: string;
  readonly due: string;
  readonly isOpen: boolean;
}

/** What the pages of indicators and targets say besides the common words. Dates come formatted. */
export const indicator = {
  answer: {
    told: (place: string, quantity: string, when: string, who: string) =>
      `${place}: ${quantity}, ${when}, according to ${who}.`,
    rivals: (place: string, when: string, claims: string) =>
      `${place}, ${when}: sources disagree, giving ${claims}.`,
    sources: (count: number, format: Format) => `${format.number(count)} sources`,
    goal: (goal: string, due: string, isOpen: boolean) =>
      `The goal is ${goal} ${isOpen ? due : `by ${due}`}`,
    reading: (goal: string, reading: string) => `${goal}: ${reading}.`,
    /** Nobody can say whether it is met; why stands after it. */
    undecided: (goal: string, beside: string) =>
      `${goal}: whether it is met cannot be said yet${beside === '' ? '' : `, ${beside}`}.`,
    related: ({ document, text, goal, due, isOpen }: RelatedGoal) =>
      `A related goal, not measured by these figures (${document}): ${text}, ${goal}, ${isOpen ? due : `by ${due}`}.`,
    survey: ({ places, when, areFormer, least, most, median }: Survey, format: Format) => {
      const who = `${format.number(places)} provinces${areFormer ? ' as they were before July 2025' : ''}, ${when}`;
      const middle = median === '' ? '' : `; the median is ${median}`;
      return `${who}: from ${byEnd(least)} to ${byEnd(most)}${middle}.`;
    },
    provinces: ({ places, of, all, least, most }: Newest, format: Format) => {
      const more =
        all === undefined ? '' : ` With older figures and other scopes: ${format.number(all)}.`;
      const who =
        of === undefined
          ? `${format.number(places)} provinces as they were before July 2025`
          : `${format.number(places)} of ${format.number(of)} provinces`;
      return `${who} have a figure of the same scope, at most a year apart: from ${byEnd(least)} to ${byEnd(most)}.${more}`;
    },
  },
  places: 'By province',
  related: 'Related goals, not measured by these figures',
  measuredBy: 'measured by',
  views: {
    map: 'Map',
    tiles: 'Tiles',
    ranking: 'Ranking',
    editions: 'Over time',
    change: 'First and last',
  },
  /** The first and the last provinces of the newest survey. */
  leaders: {
    title: 'Who leads, who lags',
    between: (places: number, median: string) =>
      `${String(places)} between them${median === '' ? '' : `; median ${median}`}`,
    /** Heads the differences from an earlier edition. */
    since: (when: string) => `Since ${when}`,
    /** Heads the ranks of an earlier edition. */
    before: (when: string) => `In ${when}`,
    /** The earlier edition has no figure of the same unit. */
    none: '–',
    former: 'Provinces as they were before 1 July 2025; nothing is carried over to those of today.',
    nowIn: (place: string) => `now in ${place}`,
  },
  claims: {
    valueColumn: 'Value, as printed',
    sourceColumn: 'Source, line of data',
    title: (name: string) => `${name}: every figure`,
    description: (name: string) =>
      `${name}: every figure in the dataset with place, date and source.`,
    lead: (figures: string, times: number, format: Format) =>
      `${figures}, newest first, ${times === 1 ? 'all for one time' : `for ${format.number(times)} different times`}. Each leads to its source and to its line in the dataset.`,
    newest: (when: string) => `The newest edition stands here: ${when}.`,
    all: (figures: string) => `All ${figures}, edition by edition`,
    jump: 'On this page',
  },
  conflicts: {
    title: 'Where sources disagree',
    lead: (claims: number, format: Format) =>
      `${format.number(claims)} figures say different things about the same place and time. They stand side by side; this site picks none.`,
    explain: 'What may explain it, as far as the data tell',
    reason: {
      scope: 'Their notes differ, as they stand beside each source: they may not count the same.',
      moment:
        'The time is given no closer than shown, and the texts appeared on different days: they may mean different days.',
      bound: 'Only one of them is an exact number; the other is a bound.',
      evidence: 'They differ in kind of evidence, as named beside each source.',
      translation: 'Not all were read in the language they were written in.',
      occasion: 'They tell of the same meeting.',
    },
    nothing: 'Nothing in the data explains it.',
  },
  index: {
    nation: 'Viet Nam, newest',
    provinces: 'Provinces',
    newest: 'Newest date',
    find: 'Find an indicator',
    found: 'Found:',
    jump: 'Groups',
    none: 'none',
  },
  targets: {
    group: {
      resolution: 'Goals of Resolution 57',
      plans: 'Plans and decisions since the Resolution',
      programmes: 'Older programmes',
      provinces: 'Goals of provinces',
    },
    groupText: {
      resolution:
        'What the Resolution itself sets. A goal that other documents set as well stands here once, with all of them.',
      plans:
        'What documents of 22 December 2024 or later set for the whole country, mostly for a single year.',
      programmes:
        'Set for the whole country before the Resolution; some of their dates have passed.',
      provinces: 'What provinces, current and former, set for themselves.',
    },
    count: (count: number, format: Format) =>
      `${format.number(count)} ${count === 1 ? 'goal' : 'goals'}`,
    lead: (all: number, measured: number, date: string, format: Format) =>
      `In all ${format.number(all)} goals are kept here, ${format.number(measured)} of them with a figure. Sources were read up to ${date}.`,
    rule: 'How the word is chosen',
    ruleMore: 'The whole rule',
  },
};
