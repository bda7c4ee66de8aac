import { ended } from '../full-stop.ts';

/** Where a value lies among the provinces of one edition. */
type Side = 'above' | 'below' | 'at';

interface Known {
  readonly place: string;
  /** Figures on the Resolution, in words. */
  readonly figures: string;
  readonly indicators: number;
  /** When the newest holds; empty where none has a date. */
  readonly newest: string;
  /** Figures that are no progress: they describe the place, or are older than the Resolution. */
  readonly context: number;
}

/** Directives that name a province or come from its own meetings. */
interface OrdersInBrief {
  readonly count: number;
  /** Past their date with no report. */
  readonly overdue: number;
  /** The next date in words; empty where there is none. */
  readonly next: string;
}

const counted = (count: number, one: string, many: string) =>
  `${String(count)} ${count === 1 ? one : many}`;

/** The words of the pages of provinces. */
export const province = {
  answer: {
    nation: (quantity: string, when: string) => `the whole country: ${quantity}, ${when}`,
    nationGoal: (goal: string, due: string) => `the goal for the whole country: ${goal} by ${due}`,
    ownGoal: (goal: string, due: string) => `its own goal: ${goal} by ${due}`,
    by: (sources: string) => `according to ${sources}`,
    onlyContext: (figures: string) =>
      `The ${figures} kept here are context: what describes the place, and what is older than Resolution 57. None yet is about the Resolution.`,
    known: ({ place, figures, indicators, newest, context }: Known) =>
      `${figures} about ${place} on ${counted(indicators, 'indicator', 'indicators')}${ended(newest ? `; the newest ${newest}` : '')}${context > 0 ? ` ${String(context)} more are context: the place itself, and what is older than the Resolution.` : ''}`,
  },
  compare: 'Compare with another province',
  jump: 'On this page',
  standing: 'Where it stands',
  standingNote:
    'Each number has its own date. A goal for the country is not one for a province: it stands here to be seen, not to judge by. Among the provinces only figures of one edition are compared; the strip shows the lowest and highest, the band the middle half, the line the median.',
  here: 'Here',
  nation: 'Whole country',
  goal: 'Goal',
  goalOf: { nation: 'for the whole country', own: 'its own' },
  due: (goal: string, due: string) => `${goal} by ${due}`,
  spread: 'Among the provinces',
  side: (side: Side, median: string, places: number) =>
    `${{ above: 'above', below: 'below', at: 'at' }[side]} the median, ${median}, of ${counted(places, 'province', 'provinces')}`,
  rank: (rank: string, places: string, tied: boolean) =>
    `${tied ? 'equal ' : ''}${rank} of ${places}`,
  /** A strip in words: the ends and the middle half. */
  ranks: {
    own: (indicator: string, when: string, rank: string) => `${indicator}, ${when}: ${rank}`,
    all: (indicator: string) => `All provinces by rank: ${indicator}`,
    unit: (place: string, rank: string, tied: boolean) => `${place} ${tied ? 'joint ' : ''}${rank}`,
    former: ({
      indicator,
      when,
      units,
      places,
    }: Record<'indicator' | 'when' | 'units' | 'places', string>) =>
      `${indicator}, ${when}, before the merger: ${units} of ${places}; none since`,
  },
  strip: (least: string, lower: string, upper: string, most: string) =>
    `From ${least} to ${most}; the middle half from ${lower} to ${upper}`,
  figures: 'All figures',
  /** Before links to further charts. */
  moreLines: 'More lines, as pictures',
  details: 'Details',
  about: 'The place in numbers',
  ownGoals: 'Goals it has set',
  orders: {
    title: 'What was ordered',
    brief: ({ count, overdue, next }: OrdersInBrief) =>
      ended(
        [
          `${counted(count, 'directive names', 'directives name')} it or came from its own meetings`,
          overdue > 0 && `${String(overdue)} past the date with nothing reported`,
          next && `next date: ${next}`,
        ]
          .filter(Boolean)
          .join('; '),
      ),
    atOwn: 'At meetings held here',
    byName: 'To this province by name',
    toAll: 'To all provinces',
    more: (count: number) =>
      `${counted(count, 'more directive', 'more directives')} to all provinces, on the page of all directives`,
  },
  silence: {
    title: 'What it has not reported',
    lead: (missing: number, all: number) =>
      `${String(missing)} of ${counted(all, 'indicator', 'indicators')} that other provinces have figures for since 1 July 2025 have none here.`,
    none: (all: number) =>
      all === 1
        ? 'The one indicator that other provinces have figures for since 1 July 2025 has one here.'
        : `All ${String(all)} indicators that other provinces have figures for since 1 July 2025 have one here.`,
    why: 'Not reported is not zero: a source that nobody has entered yet may have the number.',
    older: 'Only older figures, none since 1 July 2025',
    more: 'Who reported what: coverage of all provinces',
  },
  former: {
    title: (indicator: string, when: string, values: string) =>
      `${indicator} of the former units, ${when}: ${values}`,
    value: (place: string, value: string) => `${place} ${value}`,
    subtitle: (unit: string) =>
      `In ${unit}, all on one scale. Each unit had its own territory until 30 June 2025; the lines are set side by side and never joined or averaged into one.`,
    description: 'A small chart for each former unit, on one scale.',
    caption: (indicator: string) => `${indicator} of the former units`,
  },
  neighbours: {
    title: 'Neighbours',
    border: 'A shared border on land',
    note: 'By the map of this site, made from Natural Earth, whose lines are simplified: a border that only runs through a river mouth may be missing.',
  },
  files: {
    title: 'Downloads',
    json: 'Everything about this place (JSON)',
    csv: 'All figures of the dataset (CSV)',
    all: 'Formats, fields and licence',
    charts: 'Charts of this page',
  },
  provinces: {
    lead: (told: string, all: string) =>
      `Since 1 July 2025 Viet Nam has ${all} provincial units, made of 63. ${told === all ? 'For each of them a source gives at least one figure on Resolution 57.' : `For ${told} of them a source gives at least one figure on Resolution 57; for the others only context is kept here: the place itself, and what is older.`}`,
    counted:
      'The numbers count figures on Resolution 57; what describes the place and what is older than the Resolution is left out.',
    ask: 'Which provinces have reported it?',
    askText:
      'Indicators that at least one province has a figure for, whatever its date. Each page lists who and when.',
    places: (count: number) => counted(count, 'province', 'provinces'),
  },
};
