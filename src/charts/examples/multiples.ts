import type { UnitStyle } from '../../model/indicator.ts';
import type { Bound } from '../../model/observation.ts';
import { smallMultiples } from '../multiples/multiples.ts';
import { date, number, percent, type Example } from './example.ts';
import type { Multiple, MultipleRun, SmallMultiples } from '../multiples/spec.ts';

type Given = Pick<SmallMultiples, 'sections' | 'scale'> & Partial<Pick<SmallMultiples, 'labels'>>;

const signs: Readonly<Record<Bound, string>> = {
  exact: '',
  'at-least': '≥ ',
  'more-than': '> ',
  about: '≈ ',
  'at-most': '≤ ',
  'less-than': '< ',
};

function panels(name: string, value: (value: number) => string, given: Given): Example {
  return {
    name,
    draw: (frame) =>
      smallMultiples({
        ...frame,
        words: { title: name, description: `${given.sections.length} nhóm` },
        labels: { notReported: 'Chưa được báo cáo' },
        ...given,
        format: { value, date, claim: (point) => signs[point.bound] + value(point.value) },
      }),
  };
}

function run(from: number, values: readonly number[], bound: Bound = 'exact'): MultipleRun {
  return values.map((value, i) => ({ time: String(from + i), value, bound, row: i }));
}

/** A walk that is the same whenever it is taken. */
function walk(seed: number, count: number, start: number, step: number): readonly number[] {
  return Array.from({ length: count }, (_, i) => {
    const wave = Math.sin(seed * 1.7 + i * 0.9) + Math.sin(seed * 0.6 + i * 2.3) / 2;
    return Math.round((start + wave * step + i * step * 0.4) * 100) / 100;
  });
}

const indices: readonly (readonly [string, UnitStyle, number, number])[] = [
  ['PAPI', 'index', 42, 1.2],
  ['PAPI: Quản trị điện tử', 'points', 2.8, 0.3],
  ['PAPI: Kiểm soát tham nhũng trong khu vực công', 'points', 6.7, 0.4],
  ['PCI', 'index', 65, 2],
  ['PCI, xếp hạng', 'rank', 20, 6],
  ['PAR INDEX', 'index', 84, 2.5],
  ['SIPAS', 'index', 81, 2],
  ['DTI, xếp hạng', 'rank', 30, 9],
  ['DTI: Chính quyền số', 'index', 0.55, 0.06],
  ['PII', 'index', 38, 2],
  ['Chỉ số phục vụ người dân và doanh nghiệp: Mức độ hài lòng', 'index', 17, 0.6],
];

const province: readonly Multiple[] = indices.map(([title, style, start, step], i) => {
  const from = 2011 + ((i * 3) % 9);
  const values = walk(i, 2025 - from, start, step);
  const cut = i % 3 === 0 ? 4 : 0;
  const runs = cut
    ? [run(from, values.slice(0, cut)), run(from + cut, values.slice(cut))]
    : [run(from, values)];
  return {
    title,
    style,
    lines: [{ colour: 'focus' as const, runs }],
    reference: [run(from, walk(i + 5, 2025 - from, start * 0.97, step * 0.5))],
    breaks: cut ? [`${from + cut}-01-01`] : [],
  };
});

const one = (time: string, value: number, bound: Bound = 'exact') => [
  { time, value, bound, row: 0 },
];

const tricky: readonly Multiple[] = [
  { title: 'Không có gì', style: 'percent', lines: [] },
  {
    title: 'Một con số',
    style: 'percent',
    lines: [{ colour: 'place', runs: [one('2025-09-23', 51)] }],
  },
  {
    title: 'Hai nguồn nói khác nhau',
    style: 'percent',
    lines: [
      { colour: 'place', runs: [run(2022, [31, 35]), one('2025-09', 47.3), one('2025-09', 52)] },
    ],
  },
  {
    title: 'Chỉ có giới hạn',
    style: 'percent',
    lines: [
      {
        colour: 'place',
        runs: [one('2023', 40, 'at-least'), one('2024', 55, 'more-than'), one('2025', 70, 'about')],
      },
    ],
  },
  {
    title: 'Âm rồi dương',
    style: 'percent',
    lines: [{ colour: 'place', runs: [run(2019, [-4.2, -1, 2.5, 6.1, 8])] }],
  },
  {
    title: 'Thiếu năm 2022, rồi đổi định nghĩa',
    style: 'percent',
    lines: [{ colour: 'nation', runs: [run(2019, [12, 15, 22]), run(2023, [40, 41, 39.5])] }],
    breaks: ['2023-01-01'],
  },
  {
    title: 'Không đổi',
    style: 'percent',
    lines: [{ colour: 'place', runs: [run(2019, [50, 50, 50, 50, 50, 50, 50])] }],
  },
];

const regionSizes = [
  ['Trung du và miền núi phía Bắc', 14],
  ['Đồng bằng sông Hồng', 11],
  ['Bắc Trung Bộ', 6],
  ['Duyên hải Nam Trung Bộ và Tây Nguyên', 12],
  ['Đông Nam Bộ', 7],
  ['Đồng bằng sông Cửu Long', 13],
] as const;

const names =
  'Hà Giang, Thành phố Hồ Chí Minh, Bắc Kạn, Bà Rịa - Vũng Tàu, Thừa Thiên Huế, Lào Cai, Yên Bái'.split(
    ', ',
  );

const regions = regionSizes.map(([heading, count], g) => ({
  heading,
  panels: Array.from({ length: count }, (_, i): Multiple => {
    const values = walk(g * 20 + i, 14, 40, 1.6);
    const runs =
      i % 5 === 4
        ? [run(2011, values.slice(0, 5)), run(2018, values.slice(7))]
        : [run(2011, values)];
    return {
      title: names[(g + i) % names.length] ?? '',
      style: 'index',
      lines: (g + i) % 9 === 8 ? [] : [{ colour: 'place', runs }],
      reference: [run(2011, walk(3, 14, 40, 0.8))],
    };
  }),
}));

const russianTitles = [
  'Удовлетворённость граждан и предприятий государственными услугами',
  'Контроль над коррупцией в государственном секторе',
  'Прозрачность',
  'Доля процедур, полностью рассмотренных в электронной форме',
];

export const multiples: readonly Example[] = [
  panels('multiples-indices', number, {
    scale: 'own',
    sections: [{ panels: province }],
    labels: { notReported: 'Chưa được báo cáo', line: 'Huế', reference: 'trung vị các tỉnh' },
  }),
  panels('multiples-tricky', percent, { scale: 'own', sections: [{ panels: tricky }] }),
  panels('multiples-shared', percent, {
    scale: 'shared',
    sections: [{ panels: tricky.slice(0, 6) }],
  }),
  panels('multiples-nothing', percent, {
    scale: 'shared',
    sections: [{ panels: [{ title: 'Huế', style: 'percent', lines: [] }] }],
  }),
  panels('multiples-russian', number, {
    scale: 'own',
    sections: [
      {
        heading: 'Побережье Южно-Центрального Вьетнама и Центральное нагорье: показатели',
        panels: russianTitles.map((title, i) => ({
          title,
          style: 'count',
          lines:
            i === 2
              ? []
              : [
                  {
                    colour: 'focus',
                    runs: [run(2018, walk(i, 7, 123_456, 9_000).map(Math.round))],
                  },
                ],
          reference: [run(2018, walk(i + 3, 7, 90_000, 4_000))],
        })),
      },
    ],
    labels: {
      notReported: 'Не сообщалось',
      line: 'Город центрального подчинения Хошимин',
      reference: 'медиана всех провинций и городов',
    },
  }),
  panels('multiples-regions', number, {
    scale: 'shared',
    sections: regions,
    labels: { notReported: 'Chưa được báo cáo', line: 'tỉnh', reference: 'trung vị các tỉnh' },
  }),
];
