import { indicatorOf, observationOf, targetOf, unitOf } from '../../../tests/builders.ts';
import type { Bound } from '../../model/observation.ts';
import type { Reading } from '../../stats/reading/reading.ts';
import { gapToTarget } from '../gap/gap.ts';
import { claimIn, number, percent, targetIn, type Example } from './example.ts';
import type { GapRow } from '../gap/spec.ts';

const reading: Readonly<Record<Reading, string>> = {
  met: 'đã đạt',
  'reported-met': 'có tin đã đạt',
  missed: 'không đạt',
  'no-figure': 'chưa có số liệu',
  behind: 'chậm',
  'on-course': 'đúng tiến độ',
  'one-figure': 'mới có một số liệu',
  'before-goal': 'chưa có số liệu',
  disputed: 'nguồn khác nhau',
  'not-known': 'chưa rõ',
};

function gap(name: string, value: (value: number) => string, rows: readonly GapRow[]): Example {
  return {
    name,
    draw: (frame) =>
      gapToTarget({
        ...frame,
        words: { title: name, description: `${rows.length} mục tiêu` },
        rows,
        focus: 'b',
        format: { claim: claimIn(value), value, target: targetIn(value) },
        labels: { notReported: 'Chưa được báo cáo', reading: (one) => reading[one] },
      }),
  };
}

const claim = (value: number, bound: Bound = 'exact') => observationOf({ value, bound });

const rank = unitOf({ id: 'rank', style: 'rank' });
const ranked = (value: number) =>
  observationOf({ indicator: indicatorOf({ unit: rank, kind: 'rank', direction: 'down' }), value });
const top = (value: number) => targetOf({ value, bound: 'at-most', unit: rank, due: '2030' });

export const gaps: readonly Example[] = [
  gap('gap-shares', percent, [
    {
      id: 'a',
      label: 'Hồ sơ giải quyết trực tuyến toàn trình',
      value: claim(51, 'more-than'),
      target: targetOf(),
      reading: 'behind',
    },
    {
      id: 'b',
      label: 'Dân số được phủ sóng 5G',
      value: claim(91.5),
      target: targetOf({ value: 90 }),
      reading: 'met',
    },
    {
      id: 'c',
      label: 'Người trưởng thành có chữ ký số hoặc chữ ký điện tử cá nhân',
      value: claim(36.11),
      target: targetOf({ value: 70, bound: 'more-than', due: '2030' }),
      reading: 'on-course',
    },
    {
      id: 'd',
      label: 'Tỷ trọng kinh tế số trong GDP',
      value: undefined,
      target: targetOf({ value: 30, due: '2030' }),
      reading: 'not-known',
    },
    {
      id: 'e',
      label: 'Thủ tục đủ điều kiện được cung cấp trực tuyến toàn trình',
      value: claim(97, 'about'),
      target: targetOf({ value: 100, bound: 'exact' }),
      reading: 'not-known',
    },
    {
      id: 'f',
      label: 'Chi cho R&D',
      value: claim(0),
      target: targetOf({ value: 2, due: '2030' }),
      reading: 'behind',
    },
  ]),
  gap('gap-ranks', number, [
    {
      id: 'a',
      label: 'Chính phủ điện tử (EGDI)',
      value: ranked(71),
      target: top(50),
      reading: 'behind',
    },
    {
      id: 'b',
      label: 'Tốc độ Internet di động',
      value: ranked(18),
      target: top(20),
      reading: 'met',
    },
  ]),
];
