import { ascending, descending } from 'd3-array';
import { slope } from '../slope/slope.ts';
import { number, percent, type Example } from './example.ts';
import { chance, russian, scattered, sixtyThree, thirtyFour } from './row-places.ts';
import type { Course, Slope, SlopePlace } from '../slope/spec.ts';

const words: Readonly<Record<Course, string>> = {
  rises: 'tăng',
  falls: 'giảm',
  stays: 'không đổi',
  alone: 'chỉ có trong một kỳ',
};

const inRussian: Readonly<Record<Course, string>> = {
  rises: 'выросли',
  falls: 'снизились',
  stays: 'без изменений',
  alone: 'только в одном выпуске',
};

type Given = Pick<Slope, 'places' | 'style'> & Partial<Slope>;

function example(name: string, value: (value: number) => string, given: Given): Example {
  return {
    name,
    draw: (frame) =>
      slope({
        ...frame,
        words: { title: name, description: `${given.places.length} địa phương` },
        editions: ['PAPI 2023', 'PAPI 2024'],
        labels: {
          notReported: 'Chưa được báo cáo',
          course: (course, count) => `${words[course]}: ${count}`,
        },
        ...given,
        format: { value },
      }),
  };
}

/** Numbered as the rows of the table beside. */
function places(
  list: readonly (readonly [name: string, before: number | undefined, after: number | undefined])[],
): readonly SlopePlace[] {
  return list.map(([name, before, after], row) => {
    return { place: { id: name }, name, before, after, row };
  });
}

const rounded = (value: number) => Math.round(value * 100) / 100;

/** Places of ranks that move by some; every rank is taken once. */
function ranks(names: readonly { readonly name: string }[]): readonly SlopePlace[] {
  const byChance = names
    .map(({ name }, i) => ({ name, key: chance(i) }))
    .sort((a, b) => descending(a.key, b.key));
  const moved = byChance.map(({ name }, i) => ({ name, key: i + chance(i + 77) * 26 }));
  const after = moved.toSorted((a, b) => ascending(a.key, b.key)).map(({ name }) => name);
  return places(byChance.map(({ name }, i) => [name, i + 1, after.indexOf(name) + 1]));
}

export const slopes: readonly Example[] = [
  example('slope-scores-63', number, {
    places: places(
      sixtyThree.map(({ name }, i) => {
        const before = rounded(scattered(i, 42.4, 5));
        const after = rounded(before + scattered(i + 31, 0.4, 3));
        return [name, i === 7 ? undefined : before, i === 3 || i === 11 ? undefined : after];
      }),
    ),
    focus: 'Bà Rịa – Vũng Tàu',
    style: 'index',
  }),
  example('slope-ranks-34', number, {
    places: ranks(thirtyFour),
    focus: 'Thành phố Hồ Chí Minh',
    style: 'rank',
    editions: ['6 tháng đầu năm 2025', '6 tháng đầu năm 2026'],
  }),
  example('slope-few', percent, {
    places: places([
      ['Thành phố Hồ Chí Minh', 61, 88],
      ['Thừa Thiên Huế', 74, undefined],
      ['Bà Rịa – Vũng Tàu', 73, 71.5],
      ['Lai Châu', 33, 71],
      ['Cần Thơ', undefined, 71],
      ['Hà Nội', 50, 50],
    ]),
    focus: 'Lai Châu',
    style: 'percent',
  }),
  example('slope-negative', percent, {
    places: places(
      russian.slice(0, 12).map(({ name }, i) => {
        return [name, rounded(scattered(i, -1, 9)), rounded(scattered(i + 50, 1, 9))];
      }),
    ),
    focus: 'Бариа — Вунгтау',
    style: 'points',
    editions: ['Первое полугодие 2025 года', 'Первое полугодие 2026 года'],
    labels: {
      notReported: 'Данные не опубликованы',
      course: (course, count) => `${inRussian[course]}: ${count}`,
    },
  }),
  example('slope-all-equal', number, {
    places: places(thirtyFour.map(({ name }) => [name, 7.5, 7.5])),
    focus: 'Thành phố Hồ Chí Minh',
    style: 'index',
  }),
  example('slope-one-place', number, {
    places: places([['Lai Châu', 38.2, 41]]),
    focus: 'Lai Châu',
    style: 'index',
  }),
  example('slope-silence', number, {
    places: places([['Lai Châu', undefined, undefined]]),
    style: 'index',
  }),
];
