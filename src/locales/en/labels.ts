import type { Format } from '../format.ts';

/** The short words inside pictures and the headings of their tables. */
export const labels = {
  notReported: (count: number, format: Format) => `not reported: ${format.number(count)}`,
  notAsked: (count: number, format: Format) => `not asked: ${format.number(count)}`,
  omitted: (count: number, format: Format) =>
    `${format.number(count)} ${count === 1 ? 'place' : 'places'} not shown`,
  silent: (count: number, format: Format) => `${format.number(count)} not reported`,
  median: (value: string) => `median ${value}`,
  medianWord: 'median of the provinces',
  places: (count: number, format: Format) =>
    `${format.number(count)} ${count === 1 ? 'province' : 'provinces'}`,
  band: 'the middle half of the provinces',
  /** What a dot of a legend is. */
  dot: 'Each dot is a province',
  /** Said of classes that are drawn equally wide and are not. */
  uneven: 'classes are of unequal width',
  /** Over the places at the ends of a ranking. */
  first: 'First',
  last: 'Last',
  highest: 'Highest',
  lowest: 'Lowest',
  all: 'All that reported',
  alike: (count: number, value: string, format: Format) =>
    `${format.number(count)} provinces: ${value}`,
  course: (course: 'rises' | 'falls' | 'stays' | 'alone', count: number, format: Format) => {
    const words = { rises: 'up', falls: 'down', stays: 'unchanged', alone: 'in one edition only' };
    return `${words[course]}: ${format.number(count)}`;
  },
  undated: 'no date',
  years: (from: number | undefined, to: number) => {
    if (from === undefined) return `${String(to)} or before`;
    return from === to ? String(to) : `${String(from)}–${String(to)}`;
  },
  total: 'All',
  share: (reported: string, asked: string) => `${reported} of ${asked}`,
  mergerBefore: 'until 30 June 2025',
  mergerAfter: 'since 1 July 2025',
  livesOn: 'the unit whose name lives on',
  spread: (places: string, lower: string, upper: string, median: string) =>
    `half of ${places} provinces: ${lower} to ${upper}, median ${median}`,
  rank: 'Rank',
  former: 'Until June 2025',
  today: 'Since July 2025',
  area: 'Area',
  newest: 'Newest',
  figures: 'Figures',
};
