import { quantile } from 'd3-array';
import type { Spread } from '../../stats/spread.ts';
import { strip } from '../strip/strip.ts';
import { number, percent, type Example } from './example.ts';
import { russian, scattered, sixtyThree, thirtyFour } from './row-places.ts';
import type { Strip, StripPlace, StripRow } from '../strip/spec.ts';

const vietnamese: Strip['labels'] = {
  notReported: 'Chưa được báo cáo',
  median: (value) => `Trung vị ${value}`,
  places: (count) => `n = ${count}`,
  band: 'Dải xám: một nửa số địa phương, ở giữa',
  silent: (count) => `${count} địa phương không được công bố`,
};

const inRussian: Strip['labels'] = {
  notReported: 'Данные не опубликованы',
  median: (value) => `Медиана ${value}`,
  places: (count) => `n = ${count}`,
  band: 'Серая полоса: средняя половина провинций, между первым и третьим квартилем',
  silent: (count) => `нет данных: ${count}`,
};

type Given = Pick<Strip, 'rows' | 'style'> & Partial<Strip>;

function example(name: string, value: (value: number) => string, given: Given): Example {
  return {
    name,
    draw: (frame) =>
      strip({
        ...frame,
        words: { title: name, description: `${given.rows.length} kỳ` },
        labels: vietnamese,
        ...given,
        format: { value },
      }),
  };
}

function spreadOf(values: readonly number[]): Spread | undefined {
  if (values.length === 0) return undefined;
  const at = (p: number) => quantile(values, p) ?? 0;
  const [least, most] = [at(0), at(1)];
  const quartiles = { lowerQuartile: at(0.25), median: at(0.5), upperQuartile: at(0.75) };
  return { places: values.length, least, ...quartiles, most };
}

/** Values of the places of a survey, by name; `row` counts from `first`. */
function row(
  label: string,
  values: readonly (readonly [name: string, value: number])[],
  rest: Partial<StripRow> = {},
): StripRow {
  const places: readonly StripPlace[] = values.map(([name, value], i) => {
    return { place: { id: name }, name, value, row: i };
  });
  return {
    label,
    values: places,
    spread: spreadOf(values.map(([, one]) => one)),
    silent: 0,
    ...rest,
  };
}

const rounded = (value: number) => Math.round(value * 100) / 100;

function edition(
  year: number,
  names: readonly { readonly name: string }[],
  middle: number,
  reach: number,
): StripRow {
  const values = names.map(({ name }, i) => {
    return [name, rounded(scattered(i + year * 0.37, middle, reach))] as const;
  });
  const nation = {
    value: rounded(middle + 0.6),
    label: `Cả nước ${number(rounded(middle + 0.6))}`,
  };
  return row(String(year), values, { nation, silent: 63 - names.length });
}

const bunched = thirtyFour.map(({ name }, i) => [name, i < 20 ? 98 : 60 + i] as const);

export const strips: readonly Example[] = [
  example('strip-editions', number, {
    rows: [
      edition(2024, sixtyThree.slice(2), 42.6, 5),
      edition(2023, sixtyThree.slice(1), 42.1, 4.2),
      edition(2022, sixtyThree.slice(0, 61), 41.8, 5.4),
      edition(2021, sixtyThree.slice(0, 60), 42.9, 4.6),
    ],
    focus: 'Thừa Thiên Huế',
    connects: true,
    style: 'index',
  }),
  example('strip-ties', percent, {
    rows: [
      row('Hồ sơ trực tuyến toàn trình', bunched),
      row(
        'Cấp kết quả điện tử',
        bunched.map(([name], i) => [name, 100 - ((i * 7) % 60)]),
      ),
      row('Thanh toán trực tuyến', []),
    ],
    focus: 'Thành phố Hồ Chí Minh',
    style: 'percent',
  }),
  example('strip-negative', percent, {
    rows: [
      row(
        'Первое полугодие 2026 года',
        russian.map(({ name }, i) => [name, rounded(scattered(i, 1, 9))]),
        {
          silent: 14,
          nation: { value: 1.2, label: 'Вьетнам в целом 1,2 %' },
        },
      ),
      row(
        'Второе полугодие 2025 года',
        russian.map(({ name }, i) => [name, rounded(scattered(i + 40, -2, 8))]),
        {
          silent: 14,
        },
      ),
    ],
    labels: inRussian,
    focus: 'Бариа — Вунгтау',
    connects: true,
    style: 'points',
  }),
  example('strip-focus-at-ends', number, {
    rows: [
      row('2025', [
        ['Lai Châu', 3],
        ...thirtyFour
          .filter(({ name }) => name !== 'Lai Châu')
          .map(({ name }, i) => [name, 20 + ((i * 13) % 30)] as const),
      ]),
      row('2024', [
        ['Lai Châu', 62],
        ...thirtyFour
          .filter(({ name }) => name !== 'Lai Châu')
          .map(({ name }, i) => [name, 20 + ((i * 17) % 30)] as const),
      ]),
    ],
    focus: 'Lai Châu',
    connects: true,
    style: 'rank',
  }),
  example('strip-few', number, {
    rows: [
      row('2025', [['Lai Châu', 38.2]], { silent: 33 }),
      row('2024', [], { silent: 34 }),
      row(
        '2023',
        thirtyFour.map(({ name }) => [name, 36.5]),
      ),
    ],
    focus: 'Lai Châu',
    connects: true,
    style: 'index',
  }),
  example('strip-silence', number, { rows: [], style: 'index' }),
];
