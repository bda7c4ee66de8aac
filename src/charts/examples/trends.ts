import { endOf } from '../../model/time.ts';
import {
  indicatorOf,
  observationOf,
  provinceOf,
  targetOf,
  unitOf,
} from '../../../tests/builders.ts';
import type { Bound } from '../../model/observation.ts';
import { indicatorTrend } from '../trend/trend.ts';
import { claimIn, date, number, percent, targetIn, type Example } from './example.ts';
import type { IndicatorTrend } from '../trend/spec.ts';

type Given = Pick<IndicatorTrend, 'observations' | 'targets'> &
  Partial<Pick<IndicatorTrend, 'breaks' | 'focus' | 'labels'>>;

const labels = {
  notReported: 'Chưa được báo cáo',
  break: (day: string) => `Đổi từ ${day.split('-').reverse().join('/')}`,
};

function trend(name: string, value: (value: number) => string, given: Given): Example {
  return {
    name,
    draw: (frame) =>
      indicatorTrend({
        ...frame,
        words: { title: name, description: `${given.observations.length} con số` },
        breaks: [],
        labels,
        ...given,
        format: {
          value,
          date,
          claim: claimIn(value),
          target: targetIn(value),
          due: ({ due }) => endOf(due).slice(0, 4),
        },
      }),
  };
}

const dossiers = (time: string, value: number, bound: Bound = 'exact') =>
  observationOf({ time, value, bound });

const rank = unitOf({ id: 'rank', style: 'rank' });
const speedRank = indicatorOf({
  id: 'mobile-internet-speed-rank',
  kind: 'rank',
  direction: 'down',
  unit: rank,
});
const ranked = (time: string, value: number, bound: Bound = 'exact') =>
  observationOf({ indicator: speedRank, time, value, bound });

const count = unitOf({ id: 'certificates', style: 'count' });
const signatures = indicatorOf({
  id: 'digital-signatures',
  kind: 'level',
  unit: count,
  decimals: 0,
});
const signed = (time: string, value: number, bound: Bound = 'exact') =>
  observationOf({ indicator: signatures, time, value, bound });
const millions = (value: number) => (value === 0 ? '0' : `${number(value / 1e6)} tr.`);

const index = unitOf({ id: 'index', style: 'index' });
const dti = indicatorOf({ id: 'dti', kind: 'index', unit: index, breaks: [] });
const scored = (time: string, value: number) =>
  observationOf({ indicator: dti, time, value, edition: time, timing: 'period' });

const former = provinceOf({ id: 'gia-lai-until-2025', to: '2025-06-30', successor: 'gia-lai' });
const current = provinceOf({ id: 'gia-lai', from: '2025-07-01', predecessors: [former.id] });
const placeName = new Map([
  ['vietnam', 'Cả nước'],
  [former.id, 'Gia Lai cũ'],
  [current.id, 'Gia Lai'],
]);

export const trends: readonly Example[] = [
  trend('trend-sources-disagree', percent, {
    observations: [
      dossiers('2025-05-17', 24.2),
      dossiers('2025-07', 33),
      dossiers('2025-08-31', 36.1),
      dossiers('2025-10-28', 39.98),
      dossiers('2025-11-15', 51, 'more-than'),
      dossiers('2025-12-22', 36.8),
      dossiers('2025-12-22', 51.4),
    ],
    targets: [
      targetOf(),
      targetOf({ id: 'b', value: 50, due: '2025-10-31' }),
      targetOf({ id: 'c', value: 90, due: '2030' }),
    ],
  }),
  trend('trend-bounds', millions, {
    observations: [
      signed('2024-07', 10.1e6, 'more-than'),
      signed('2024-11-21', 12.44e6),
      signed('2024-12-31', 11e6, 'about'),
      signed('2025-06-30', 18e6, 'at-least'),
      signed('2025-08', 22e6, 'less-than'),
      signed('2025-07-01/2025-10-10', 25.5e6, 'at-most'),
    ],
    targets: [],
  }),
  trend('trend-rank', number, {
    observations: [ranked('2023-01', 43), ranked('2024-06', 31), ranked('2025-08', 18, 'at-most')],
    targets: [targetOf({ value: 10, bound: 'at-most', unit: rank, due: '2045' })],
  }),
  trend('trend-territory-change', percent, {
    observations: [
      ...['2025-01', '2025-03', '2025-05'].map((time, i) =>
        observationOf({ place: former, time, value: 21 + i * 5.5 }),
      ),
      ...['2025-07', '2025-09-23', '2025-12-31'].map((time, i) =>
        observationOf({ place: current, time, value: 25 + i * 9 }),
      ),
      ...['2025-02', '2025-06', '2025-09-23', '2025-12-22'].map((time, i) =>
        observationOf({ time, value: 36 + i * 5 }),
      ),
    ],
    targets: [targetOf()],
    focus: 'gia-lai',
    labels: { ...labels, place: ({ place }) => placeName.get(place.id) ?? place.id },
  }),
  trend('trend-editions', number, {
    observations: [
      scored('2020', 0.5234),
      scored('2021', 0.5568),
      scored('2022', 0.6107),
      scored('2023', 0.7326),
      scored('2024', 0.7955),
    ],
    targets: [],
    breaks: ['2023'],
  }),
  trend('trend-range-target', number, {
    observations: [
      observationOf({ indicator: signatures, time: '2025-03', value: 21 }),
      observationOf({ indicator: signatures, time: '2025-12', value: 32 }),
    ],
    targets: [targetOf({ value: [40, 50], bound: 'exact', unit: count, due: '2026-12' })],
  }),
  trend('trend-one-claim', percent, {
    observations: [dossiers('2025-09', 51)],
    targets: [targetOf()],
  }),
  trend('trend-silence', percent, {
    observations: [observationOf({ time: null })],
    targets: [targetOf()],
  }),
];
