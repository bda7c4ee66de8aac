import { describe, expect, test } from 'vitest';
import {
  indicatorOf,
  nationOf,
  observationOf,
  provinceOf,
  targetOf,
  unitOf,
  citationOf,
  sourceOf,
} from '../../../tests/builders.ts';
import { locales } from '../../locales/locales.ts';
import { readerFor } from '../../locales/reader.ts';
import type { Target } from '../../model/legal-document.ts';
import type { Observation } from '../../model/observation.ts';
import { withConflicts } from '../../model/conflicts.ts';
import { targetReading } from '../../stats/reading/target-reading.ts';
import { trendFinding } from '../../stats/findings/trend-finding.ts';
import { series } from '../../stats/series.ts';
import { trendHeadline } from './headline-trend.ts';

const quangTri = provinceOf({
  id: 'quang-tri',
  name: { en: 'Quang Tri', vi: 'Quảng Trị', uk: 'Куангчі', ru: 'Куангчи' },
});
const online = indicatorOf({
  name: {
    en: 'Dossiers filed online',
    vi: 'Tỷ lệ hồ sơ trực tuyến',
    uk: 'Частка онлайн-заяв',
    ru: 'Доля онлайн-заявлений',
  },
});
const ranked = indicatorOf({
  id: 'pci-rank',
  name: { en: 'PCI rank', vi: 'Thứ hạng PCI', uk: 'PCI', ru: 'Место по PCI' },
  kind: 'rank',
  direction: 'down',
  unit: unitOf({ id: 'rank', style: 'rank' }),
});
const counted = indicatorOf({
  id: 'tasks',
  name: { en: 'Orders', vi: 'Chỉ đạo', uk: 'Доручення', ru: 'Поручения' },
  kind: 'level',
  unit: unitOf({
    id: 'tasks',
    style: 'count',
    forms: {
      en: { one: 'task', other: 'tasks' },
      vi: { other: 'nhiệm vụ' },
      uk: { one: 'завдання', few: 'завдання', many: 'завдань', other: 'завдання' },
      ru: { one: 'задача', few: 'задачи', many: 'задач', other: 'задачи' },
    },
  }),
});

/** By the office that measures: a lone press report would only be reported met. */
const measuredBy = [citationOf({ source: sourceOf({ evidence: 'primary' }) })];

/** The headline in every language, spaces plain. */
function headlines(claims: readonly Partial<Observation>[], targets: readonly Target[] = []) {
  const observations = withConflicts(
    claims.map((claim, i) =>
      observationOf({
        id: `claim-${i}`,
        indicator: online,
        place: quangTri,
        citations: measuredBy,
        ...claim,
      }),
    ),
  );
  const [line] = series(observations);
  const finding =
    line &&
    trendFinding(line, targets, (target) =>
      targetReading(target, observations, { setOn: '2024', until: '2026-06-01' }),
    );
  if (!finding) throw new Error('There should be a finding.');
  return locales.map((locale) =>
    trendHeadline(finding, readerFor(locale)).replaceAll('\u00a0', ' '),
  );
}

const [august, october] = [
  { time: '2025-08', value: 52.3 },
  { time: '2025-10', value: 72.63 },
];
/** At the end of the year for which the goal is set. */
const december = { time: '2025-12', value: 72.63 };
const goal = (partial: Partial<Target>) => targetOf({ place: quangTri, due: '2025', ...partial });

describe('trendHeadline(finding, reader)', () => {
  test('tells the way and the goal', () => {
    expect(headlines([august, december], [goal({})])).toMatchInlineSnapshot(`
      [
        "Dossiers filed online in Quang Tri rose from 52.3% in August to 72.63% in December 2025, short of the goal of at least 80% for 2025",
        "Quảng Trị: Tỷ lệ hồ sơ trực tuyến tăng từ 52,3% (tháng 8) lên 72,63% (tháng 12/2025), chưa đạt mục tiêu ít nhất 80% năm 2025",
        "Частка онлайн-заяв, Куангчі: зростання з 52,3 % (серпень) до 72,63 % (грудень 2025 р.); ціль на 2025 р. — щонайменше 80 % (не досягнуто)",
        "Доля онлайн-заявлений, Куангчи: рост с 52,3 % (август) до 72,63 % (декабрь 2025 г.); цель на 2025 г. — не менее чем 80 % (не достигнута)",
      ]
    `);
  });

  test('tells a fall, and a goal yet to come without a word on it', () => {
    expect(headlines([october, { time: '2026-01', value: 40 }], [goal({ due: '2030' })]))
      .toMatchInlineSnapshot(`
      [
        "Dossiers filed online in Quang Tri fell from 72.63% in October 2025 to 40% in January 2026; goal for 2030: at least 80%",
        "Quảng Trị: Tỷ lệ hồ sơ trực tuyến giảm từ 72,63% (tháng 10/2025) xuống 40% (tháng 1/2026); mục tiêu năm 2030: ít nhất 80%",
        "Частка онлайн-заяв, Куангчі: зниження з 72,63 % (жовтень 2025 р.) до 40 % (січень 2026 р.); ціль на 2030 р. — щонайменше 80 %",
        "Доля онлайн-заявлений, Куангчи: снижение с 72,63 % (октябрь 2025 г.) до 40 % (январь 2026 г.); цель на 2030 г. — не менее чем 80 %",
      ]
    `);
  });

  test('tells a goal reached on the spot, early, and a range', () => {
    const met = headlines([august, { ...december, value: 80 }], [goal({})]);
    const early = headlines([august, { ...october, value: 90 }], [goal({ due: '2030-12-31' })]);
    const range = headlines([august, december], [goal({ value: [60, 80], bound: 'exact' })]);
    expect([met[0], early[0], range[0]]).toMatchInlineSnapshot(`
      [
        "Dossiers filed online in Quang Tri rose from 52.3% in August to 80% in December 2025, meeting the goal of at least 80% for 2025",
        "Dossiers filed online in Quang Tri rose from 52.3% in August to 90% in October 2025; goal by the end of 2030: at least 80%",
        "Dossiers filed online in Quang Tri rose from 52.3% in August to 72.63% in December 2025, meeting the goal of 60% to 80% for 2025",
      ]
    `);
    expect([met[3], early[3], range[3]]).toMatchInlineSnapshot(`
      [
        "Доля онлайн-заявлений, Куангчи: рост с 52,3 % (август) до 80 % (декабрь 2025 г.); цель на 2025 г. — не менее чем 80 % (достигнута)",
        "Доля онлайн-заявлений, Куангчи: рост с 52,3 % (август) до 90 % (октябрь 2025 г.); цель к концу 2030 г. — не менее чем 80 %",
        "Доля онлайн-заявлений, Куангчи: рост с 52,3 % (август) до 72,63 % (декабрь 2025 г.); цель на 2025 г. — 60 % – 80 % (достигнута)",
      ]
    `);
  });

  test('tells equal numbers as two dates, not as standing still', () => {
    expect(headlines([october, { ...october, time: '2024' }])).toMatchInlineSnapshot(`
      [
        "Dossiers filed online, Quang Tri: 72.63% both in 2024 and in October 2025",
        "Tỷ lệ hồ sơ trực tuyến, Quảng Trị: 72,63% (cả năm 2024 và tháng 10/2025)",
        "Частка онлайн-заяв, Куангчі: 72,63 % (2024 р. і жовтень 2025 р.)",
        "Доля онлайн-заявлений, Куангчи: 72,63 % (2024 г. и октябрь 2025 г.)",
      ]
    `);
  });

  test('keeps a bound', () => {
    const claim = {
      indicator: counted,
      time: '2025-09-23',
      bound: 'more-than',
      value: 2000,
    } as const;
    expect(headlines([claim])).toMatchInlineSnapshot(`
      [
        "Orders, Quang Tri: more than 2,000 tasks as of 23 September 2025",
        "Chỉ đạo, Quảng Trị: hơn 2.000 nhiệm vụ, tính đến 23/9/2025",
        "Доручення, Куангчі: понад 2 000 завдань (станом на 23 вересня 2025 р.)",
        "Поручения, Куангчи: более чем 2 000 задач (на 23 сентября 2025 г.)",
      ]
    `);
  });

  test('puts a unit once, in the case its number wants', () => {
    const from = { indicator: counted, time: '2023', value: 100 };
    const to = { indicator: counted, time: '2024', value: 123 };
    expect(headlines([from, to])).toMatchInlineSnapshot(`
      [
        "Orders in Quang Tri rose from 100 in 2023 to 123 tasks in 2024",
        "Quảng Trị: Chỉ đạo tăng từ 100 (năm 2023) lên 123 nhiệm vụ (năm 2024)",
        "Доручення, Куангчі: зростання зі 100 (2023 р.) до 123 завдань (2024 р.)",
        "Поручения, Куангчи: рост со 100 (2023 г.) до 123 задач (2024 г.)",
      ]
    `);
  });

  test('gives both sides of a disagreement', () => {
    const sides = [1227, 1272].map((value) => ({ indicator: counted, time: '2025', value }));
    expect(headlines(sides)).toMatchInlineSnapshot(`
      [
        "Orders, Quang Tri: sources give 1,227 and 1,272 tasks in 2025",
        "Chỉ đạo, Quảng Trị: các nguồn nêu 1.227 và 1.272 nhiệm vụ, năm 2025",
        "Доручення, Куангчі: джерела називають 1 227 і 1 272 завдання (2025 р.)",
        "Поручения, Куангчи: источники называют 1 227 и 1 272 задачи (2025 г.)",
      ]
    `);
  });

  test('moves up and down in a ranking', () => {
    const ranks = (a: number, b: number) => [
      { indicator: ranked, time: '2023', value: a },
      { indicator: ranked, time: '2024', value: b },
    ];
    expect(headlines(ranks(18, 13))).toMatchInlineSnapshot(`
      [
        "PCI rank: Quang Tri moved up from 18th in 2023 to 13th in 2024",
        "Thứ hạng PCI: Quảng Trị tăng từ thứ 18 (năm 2023) lên thứ 13 (năm 2024)",
        "PCI, Куангчі: підйом з 18-го (2023 р.) на 13-те місце (2024 р.)",
        "Место по PCI, Куангчи: подъём с 18-го (2023 г.) на 13-е (2024 г.)",
      ]
    `);
    expect(headlines(ranks(13, 18))[0]).toBe(
      'PCI rank: Quang Tri moved down from 13th in 2023 to 18th in 2024',
    );
    expect(headlines(ranks(13, 13))[2]).toBe('PCI, Куангчі: 13-те місце (2023 і 2024 рр.)');
    const top = { indicator: ranked, time: '2024', value: 20, bound: 'at-most' } as const;
    expect(headlines([top])[0]).toBe('PCI rank, Quang Tri: top 20 in 2024');
  });

  test('reads with names that hold a place, a colon or a comma', () => {
    const named = (en: string) =>
      headlines(
        [august, october].map((claim) => ({
          ...claim,
          place: nationOf(),
          indicator: { ...online, name: { en, vi: en } },
        })),
      )[0]?.split(' rose')[0];
    expect(named('Digital economy in GDP, ministry’s estimate')).toBe(
      'Viet Nam: Digital economy in GDP, ministry’s estimate,',
    );
    expect(named('PAPI: e-governance')).toBe('Viet Nam: PAPI – e-governance');
    expect(named('Population')).toBe('Population in Viet Nam');
  });

  test('ends without a full stop', () => {
    for (const sentence of headlines([august, october], [goal({})])) {
      expect(sentence).not.toMatch(/(?<![рг])\.$/);
    }
  });
});
