import {
  indicatorOf,
  nationOf,
  observationOf,
  provinceOf,
  targetOf,
  unitOf,
} from '../../../tests/builders.ts';
import type { Bound, Observation } from '../../model/observation.ts';
import type { Spread } from '../../stats/spread.ts';
import { singleFigure } from '../single/single.ts';
import { claimIn, number, percent, targetIn, type Example } from './example.ts';
import type { SingleFigure } from '../single/spec.ts';

type Given = Omit<
  SingleFigure,
  keyof Parameters<Example['draw']>[0] | 'words' | 'format' | 'labels'
> &
  Partial<Pick<SingleFigure, 'labels'>>;

const labels: SingleFigure['labels'] = {
  notReported: 'Chưa được báo cáo',
  nation: 'Cả nước',
  spread: ({ places, lowerQuartile, upperQuartile, median }) =>
    `một nửa của ${places} tỉnh: ${number(lowerQuartile)}–${number(upperQuartile)}, trung vị ${number(median)}`,
};

function single(
  name: string,
  value: (value: number) => string,
  given: Given,
  unit?: string,
): Example {
  const claim = claimIn(value);
  return {
    name,
    draw: (frame) =>
      singleFigure({
        ...frame,
        words: { title: name, description: `${given.claims.length} con số` },
        labels,
        focus: 'lai-chau',
        ...given,
        format: {
          value,
          claim,
          figure: (one) => ({ number: claim(one), ...(unit === undefined ? {} : { unit }) }),
          time: ({ time, citations }) =>
            [time ?? 'không rõ thời điểm', citations[0]?.source.publisher]
              .filter(Boolean)
              .join(' · '),
          target: targetIn(value),
        },
      }),
  };
}

const share = (value: number, bound: Bound = 'exact', more: Partial<Observation> = {}) =>
  observationOf({ place: provinceOf(), value, bound, ...more });

const rank = unitOf({ id: 'rank', style: 'rank' });
const rankOf = indicatorOf({ id: 'pii-rank', kind: 'rank', direction: 'down', unit: rank });
const count = indicatorOf({
  id: 'stations',
  kind: 'level',
  unit: unitOf({ id: 'n', style: 'count' }),
});
const points = indicatorOf({
  id: 'points',
  kind: 'level',
  unit: unitOf({ id: 'p', style: 'points' }),
});

const spread: Spread = {
  places: 34,
  least: 31,
  lowerQuartile: 48.5,
  median: 55.2,
  upperQuartile: 63,
  most: 88,
};

const national = observationOf({ place: nationOf(), value: 52.1 });

export const singles: readonly Example[] = [
  single('single-all-context', percent, {
    claims: [share(51, 'more-than')],
    target: targetOf({ value: 80 }),
    nation: national,
    spread,
    bounds: [0, 100],
  }),
  single('single-conflict', percent, {
    claims: [share(51, 'more-than'), share(47.3, 'exact', { time: '2025-09' })],
    target: targetOf({ value: [50, 55] }),
    nation: national,
    bounds: [0, 100],
  }),
  single('single-tie', percent, {
    claims: [share(52.1)],
    nation: national,
    target: targetOf({ value: 52.1 }),
    spread: { ...spread, median: 52.1 },
    bounds: [0, 100],
  }),
  single(
    'single-number-only',
    number,
    { claims: [share(12345, 'about', { indicator: count })] },
    'trạm phát sóng thông tin di động',
  ),
  single('single-bounds-only', percent, { claims: [share(0)], bounds: [0, 100] }),
  single('single-rank', number, {
    claims: [share(9, 'exact', { indicator: rankOf, unit: rank })],
    spread: {
      places: 34,
      least: 1,
      lowerQuartile: 9.25,
      median: 17.5,
      upperQuartile: 25.75,
      most: 34,
    },
    target: targetOf({ value: 10, bound: 'at-most', unit: rank, due: '2030' }),
  }),
  single('single-negative', number, {
    claims: [share(-3.2, 'at-most', { indicator: points, unit: points.unit })],
    nation: observationOf({ indicator: points, value: 1.4, bound: 'at-least' }),
  }),
  single('single-silence', percent, { claims: [], nation: national, bounds: [0, 100] }),
  single('single-nothing', percent, { claims: [] }),
  single(
    'single-russian',
    percent,
    {
      claims: [
        share(36.11, 'at-least', { time: '2025-09-23' }),
        share(38.4, 'exact', { time: '2025-09-24' }),
        share(36.5, 'about', { time: '2025-10' }),
      ],
      target: targetOf({ value: 70, bound: 'more-than', due: '2030' }),
      nation: observationOf({ value: 34.9 }),
      spread: {
        ...spread,
        lowerQuartile: 29,
        median: 35.4,
        upperQuartile: 41,
        least: 12,
        most: 61,
      },
      bounds: [0, 100],
      labels: {
        notReported: 'Не сообщалось',
        nation: 'Вся страна',
        spread: ({ places }) =>
          `половина из ${places} провинций и городов: 29–41 %, медиана 35,4 %`,
      },
    },
    'взрослого населения с личной цифровой или электронной подписью',
  ),
];
