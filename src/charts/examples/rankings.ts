import { descending } from 'd3-array';
import { ranking } from '../ranking/ranking.ts';
import { number, percent, type Example } from './example.ts';
import { chance, russian, scattered, sixtyThree, thirtyFour } from './row-places.ts';
import type { RankedPlace, Ranking } from '../ranking/spec.ts';

const vietnamese: Ranking['labels'] = {
  notReported: 'Chưa được báo cáo',
  omitted: (count) => `${count} địa phương khác`,
  silent: (count) => `Khảo sát không công bố ${count} địa phương`,
};

type Given = Pick<Ranking, 'places' | 'style'> & Partial<Ranking>;

function example(name: string, value: (value: number) => string, given: Given): Example {
  return {
    name,
    draw: (frame) =>
      ranking({
        ...frame,
        words: { title: name, description: `${given.places.length} địa phương` },
        silent: [],
        labels: vietnamese,
        ...given,
        format: { value },
      }),
  };
}

/** Ranks by value, the largest first. */
export function ranked(
  values: readonly (readonly [name: string, value: number])[],
  label: (value: number) => string = number,
): readonly RankedPlace[] {
  const sorted = values.toSorted(([, a], [, b]) => descending(a, b));
  return sorted.map(([name, value], row) => ({
    place: { id: name },
    name,
    value,
    label: label(value),
    row,
    rank: 1 + values.filter(([, other]) => other > value).length,
    tied: values.filter(([, other]) => other === value).length > 1,
  }));
}

const fixed = (value: number) => value.toFixed(2).replace('.', ',');
const score = (seed: number) => Math.round(scattered(seed, 42.4, 4.6) * 100) / 100;

const unreported = new Set(['Bắc Giang', 'Thành phố Hồ Chí Minh']);
const surveyed = sixtyThree.filter(({ name }) => !unreported.has(name));
const papi = ranked(
  surveyed.map(({ name }, i) => [name, score(i)]),
  fixed,
);
const online = ranked(
  thirtyFour.map(({ name }, i) => [name, Math.round(chance(i + 9) * 34) * 2 + 31]),
  percent,
);

export const rankings: readonly Example[] = [
  example('ranking-scores-63', number, {
    places: papi,
    silent: [...unreported],
    focus: 'Thừa Thiên Huế',
    style: 'index',
    median: { value: 42.39, label: 'Trung vị 42,39' },
    nation: { value: 42.93, label: 'Cả nước 42,93' },
  }),
  example('ranking-ends', number, {
    places: papi,
    silent: [...unreported],
    focus: 'Thừa Thiên Huế',
    style: 'index',
    show: 'ends',
    median: { value: 42.39, label: 'Trung vị 42,39' },
  }),
  example('ranking-shares-34', percent, {
    places: online,
    focus: 'Thành phố Hồ Chí Minh',
    style: 'percent',
    median: { value: 63, label: 'Trung vị 63 %' },
    nation: { value: 66.4, label: 'Cả nước 66,4 %' },
    target: { value: 80, label: 'Chỉ tiêu 80 %' },
  }),
  example('ranking-negative', percent, {
    places: ranked(
      russian.slice(0, 12).map(({ name }, i) => [name, Math.round(scattered(i + 4, 1.5, 14)) || 0]),
      percent,
    ),
    silent: russian.slice(12, 20).map(({ name }) => name),
    focus: 'Бариа — Вунгтау',
    style: 'points',
    median: { value: 1, label: 'Медиана по провинциям 1 %' },
    nation: { value: 0.6, label: 'Вьетнам в целом 0,6 %' },
    labels: {
      notReported: 'Данные не опубликованы',
      omitted: (count) => `Ещё провинций: ${count}`,
      silent: (count) => `Исследование не публикует данные, провинций: ${count}`,
    },
  }),
  example('ranking-all-equal', number, {
    places: ranked(thirtyFour.map(({ name }) => [name, 7.5])),
    style: 'index',
    focus: 'Lai Châu',
    show: 'ends',
  }),
  example('ranking-one-place', number, {
    places: ranked([['Lai Châu', 38.2]]),
    style: 'index',
    focus: 'Lai Châu',
    silent: thirtyFour.filter(({ name }) => name !== 'Lai Châu').map(({ name }) => name),
  }),
  example('ranking-silence', number, { places: [], style: 'index' }),
];
