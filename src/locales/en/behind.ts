import { ended } from '../full-stop.ts';

/** How many of each the page names, and the day up to which days are counted. */
export interface BehindCounts {
  readonly day: string;
  readonly rankings: number;
  readonly missed: number;
  readonly unknown: number;
  readonly orders: number;
}

/** The words of the page on last places and on dates that have passed. */
export const behind = {
  title: 'Who is behind, and where',
  description:
    'Provinces that stand last in published rankings, goals and directives of Resolution 57 whose date has passed.',
  lead: ({ day, rankings, missed, unknown, orders }: BehindCounts) => {
    const goals = (count: number) => `${String(count)} national ${count === 1 ? 'goal' : 'goals'}`;
    const past = [
      missed === 0 ? '' : `${goals(missed)} missed`,
      unknown === 0 ? '' : `${goals(unknown)} past their date and not known to be met`,
      orders === 0
        ? ''
        : `${String(orders)} ${orders === 1 ? 'directive' : 'directives'} past their date with no report`,
    ].filter(Boolean);
    const dates = past.length === 0 ? 'no goal or directive is past its date' : past.join('; ');
    const ranked =
      rankings === 0
        ? ''
        : ` ${String(rankings)} ${rankings === 1 ? 'ranking names' : 'rankings name'} the provinces in last place.`;
    return `${ended(`Counted to ${day}: ${dates}`)}${ranked}`;
  },
  fair: 'No report here is not the same as not done, and last in one list is not last in all.',
  places: 'Provinces in last place',
  placesText: (former: string) =>
    `The newest edition of each ranking, from the last place up. ${former}`,
  edition: (when: string, places: number, areFormer: boolean) =>
    `${when}, ${String(places)} ${areFormer ? 'former provinces' : 'provinces'}`,
  rank: (rank: string, tied: boolean) => `${tied ? 'joint ' : ''}${rank}`,
  otherRankings: (count: number) =>
    `${String(count)} more ${count === 1 ? 'ranking' : 'rankings'}: older ones, and parts of the indices`,
  figures: 'Provinces of today: the lowest figure printed',
  figuresText:
    'No ranking: only some provinces have a figure, each from its own source and of its own date.',
  lowestOf: (places: number, isRank: boolean) =>
    `${isRank ? 'the lowest place given' : 'the lowest'} of ${String(places)} provinces with a figure`,
  otherFigures: (count: number) =>
    `${String(count)} more ${count === 1 ? 'indicator' : 'indicators'} with the lowest figure printed`,
  allIndicators: 'All indicators and their rankings',
  goals: 'Goals past their date',
  missed: (count: number) =>
    count === 1 ? 'One national goal is missed' : `${String(count)} national goals are missed`,
  /** `areMore`: behind those that are missed. */
  unknown: (count: number, areMore: boolean) =>
    `${String(count)} ${areMore ? 'more ' : ''}that no figure shows to be met`,
  otherGoals: (count: number) =>
    `${String(count)} more national ${count === 1 ? 'goal' : 'goals'} past ${count === 1 ? 'its' : 'their'} date`,
  provincial: (count: number) =>
    count === 1
      ? 'One goal of a province past its date'
      : `${String(count)} goals of provinces past their date`,
  noFigure: 'no figure here',
  former: 'before July 2025',
  allGoals: 'All goals, and the rule behind each word',
  tasks: 'Tasks and directives',
  unfinished: (count: number) =>
    `${String(count)} ${count === 1 ? 'directive is' : 'directives are'} reported as not done`,
  orders: (count: number) =>
    count === 1
      ? 'One directive past its date, with no report'
      : `${String(count)} directives past their date, with no report`,
  ordersText:
    'Longest past first. No later report in this dataset names them; the work may be done and the report not be here.',
  otherOrders: (count: number) =>
    `${String(count)} more ${count === 1 ? 'directive' : 'directives'}`,
  allOrders: 'All directives and what became of them',
  cut: (shown: string, all: string) => `The first ${shown} of ${all}.`,
};
