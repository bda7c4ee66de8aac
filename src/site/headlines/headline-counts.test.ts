import { expect, test } from 'vitest';
import {
  bodyOf,
  indicatorOf,
  meetingOf,
  observationOf,
  provinceOf,
  textsOf,
} from '../../../tests/builders.ts';
import { locales } from '../../locales/locales.ts';
import { readerFor, type Reader } from '../../locales/reader.ts';
import { coverageHeadline, mediansHeadline } from './headline-counts.ts';
import { mergerHeadline, regionsHeadline } from './headline-places.ts';
import { tasksHeadline } from './headline-tasks.ts';
import { timelineHeadline } from './headline-timeline.ts';

const inAll = (headline: (reader: Reader) => string) =>
  locales.map((locale) => headline(readerFor(locale)).replaceAll('\u00a0', ' '));

test('tasksHeadline(finding, reader) keeps bounds and both sides', () => {
  const indicator = indicatorOf({ unit: { ...indicatorOf().unit, id: 'tasks', style: 'count' } });
  const claim = (value: number) => observationOf({ indicator, value });
  const time = '2025-09-23';
  const total = claim(1298);
  expect(
    inAll((reader) => tasksHeadline({ kind: 'of-total', time, done: claim(270), total }, reader)),
  ).toMatchInlineSnapshot(`
    [
      "270 of 1,298 tasks of Resolution 57 were done as of 23 September 2025",
      "Đã hoàn thành 270/1.298 nhiệm vụ Nghị quyết 57, tính đến 23/9/2025",
      "Завдання Резолюції 57: виконано 270 із 1 298 (станом на 23 вересня 2025 р.)",
      "Задачи Резолюции 57: выполнено 270 из 1 298 (на 23 сентября 2025 г.)",
    ]
  `);
  const done = [claim(1227), claim(1272)];
  expect(inAll((reader) => tasksHeadline({ kind: 'disputed', time, done, total }, reader)))
    .toMatchInlineSnapshot(`
      [
        "1,227 or 1,272 of 1,298 tasks of Resolution 57 were done as of 23 September 2025: sources disagree",
        "Số nhiệm vụ Nghị quyết 57 đã hoàn thành, tính đến 23/9/2025: các nguồn nêu 1.227 và 1.272 trong tổng số 1.298",
        "Завдання Резолюції 57: кількість виконаних за різними джерелами — 1 227 і 1 272 із 1 298 (станом на 23 вересня 2025 р.)",
        "Задачи Резолюции 57: число выполненных по разным источникам — 1 227 и 1 272 из 1 298 (на 23 сентября 2025 г.)",
      ]
    `);
  const more = observationOf({ indicator, value: 270, bound: 'more-than' });
  expect(
    inAll((reader) =>
      tasksHeadline({ kind: 'running', time, done: more, running: claim(3) }, reader),
    ),
  ).toMatchInlineSnapshot(`
    [
      "More than 270 tasks of Resolution 57 were done and 3 under way as of 23 September 2025",
      "Đã hoàn thành hơn 270 nhiệm vụ Nghị quyết 57, đang thực hiện 3, tính đến 23/9/2025",
      "Завдання Резолюції 57: виконано понад 270, у роботі 3 (станом на 23 вересня 2025 р.)",
      "Задачи Резолюции 57: выполнено более чем 270, в работе 3 (на 23 сентября 2025 г.)",
    ]
  `);
});

test('coverageHeadline(finding, reader) agrees with its numbers', () => {
  const finding = { places: 34, telling: 21, indicators: 21, pairs: 714, silent: 500 };
  expect(inAll((reader) => coverageHeadline(finding, reader))).toMatchInlineSnapshot(`
    [
      "21 of 34 provinces have a figure for at least one of 21 indicators; 500 of 714 pairs of province and indicator have none",
      "21/34 tỉnh, thành phố có số liệu của ít nhất một trong 21 chỉ tiêu; 500/714 cặp tỉnh – chỉ tiêu chưa có số liệu",
      "Провінції з даними хоча б за одним із 21 показника: 21 із 34; пари без даних: 500 із 714",
      "Провинции с данными хотя бы по одному из 21 показателя: 21 из 34; пары без данных: 500 из 714",
    ]
  `);
});

test('mediansHeadline(finding, place, reader) leaves out empty sides', () => {
  const place = { name: textsOf('Huế') };
  const finding = { indices: 21, above: 20, at: 1, below: 0 };
  expect(inAll((reader) => mediansHeadline(finding, place, reader))).toMatchInlineSnapshot(`
    [
      "Huế lies above the provinces’ median in the newest editions of 20 of 21 indices, at it in 1",
      "Theo các kỳ mới nhất, Huế cao hơn trung vị các tỉnh, thành phố ở 20/21 chỉ số, bằng trung vị ở 1",
      "Huế: за останніми випусками вище медіани провінцій — 20 із 21 індексу, на її рівні — 1",
      "Huế: по последним выпускам выше медианы провинций — 20 из 21 индекса, на её уровне — 1",
    ]
  `);
});

test('mergerHeadline(finding, reader) names parts and heirs', () => {
  const [province, heir] = [
    provinceOf({ name: textsOf('Đắk Nông') }),
    provinceOf({ name: textsOf('Lâm Đồng') }),
  ];
  const until = '2025-06-30';
  const made = { kind: 'made', province: heir, parts: [heir, province], until } as const;
  expect(inAll((reader) => mergerHeadline(made, reader))).toMatchInlineSnapshot(`
    [
      "Lâm Đồng is made of Đắk Nông and Lâm Đồng as they were until 30 June 2025",
      "Lâm Đồng hợp thành từ Đắk Nông và Lâm Đồng theo địa giới đến ngày 30/6/2025",
      "Lâm Đồng об’єднує колишні одиниці: Đắk Nông і Lâm Đồng (у межах на 30 червня 2025 р.)",
      "Lâm Đồng объединяет прежние единицы: Đắk Nông и Lâm Đồng (в границах на 30 июня 2025 г.)",
    ]
  `);
  const ended = { kind: 'ended', province, heir, until } as const;
  expect(inAll((reader) => mergerHeadline(ended, reader))).toMatchInlineSnapshot(`
    [
      "Đắk Nông as it was until 30 June 2025 is now part of Lâm Đồng",
      "Đắk Nông theo địa giới đến ngày 30/6/2025 nay thuộc Lâm Đồng",
      "Đắk Nông (у межах на 30 червня 2025 р.): нині у складі нової одиниці Lâm Đồng",
      "Đắk Nông (в границах на 30 июня 2025 г.): ныне в составе новой единицы Lâm Đồng",
    ]
  `);
  const unchanged = { kind: 'unchanged', province, since: '2025-07-01' } as const;
  expect(inAll((reader) => mergerHeadline(unchanged, reader))).toMatchInlineSnapshot(`
    [
      "Đắk Nông kept its territory when others merged on 1 July 2025",
      "Đắk Nông giữ nguyên địa giới trong đợt sắp xếp ngày 1/7/2025",
      "Đắk Nông: територія не змінилася під час об’єднання 1 липня 2025 р.",
      "Đắk Nông: территория не изменилась при объединении 1 июля 2025 г.",
    ]
  `);
});

test('regionsHeadline(finding, regions, reader) names the regions at both ends', () => {
  const claim = { ...observationOf({ time: '2024' }), time: '2024' };
  const regions = new Map(['A', 'B', 'C'].map((id) => [id, { id, name: textsOf(id) }]));
  const highest = [{ region: 'A', median: 70.5, places: 1 }];
  const lowest = ['B', 'C'].map((region) => ({ region, median: 60, places: 3 }));
  const finding = { claim, regions: 3, highest, lowest };
  expect(inAll((reader) => regionsHeadline(finding, regions, reader))).toMatchInlineSnapshot(`
    [
      "Dossiers handled online in 2024: highest median in A, 70.5%; lowest in B and C, 60%",
      "Hồ sơ giải quyết trực tuyến năm 2024: trung vị cao nhất ở A: 70,5%; thấp nhất ở B và C: 60%",
      "Dossiers handled online, 2024 р.: найбільша медіана — A, 70,5 %; найменша — B і C, 60 %",
      "Dossiers handled online, 2024 г.: наибольшая медиана — A, 70,5 %; наименьшая — B и C, 60 %",
    ]
  `);
});

test('timelineHeadline(finding, reader) has a meeting, a due date, or both', () => {
  const meetings = [meetingOf(), meetingOf({ body: bodyOf({ name: textsOf('ABC') }) })];
  const next = { due: '2025-12-31', goals: 1 };
  expect(inAll((reader) => timelineHeadline({ meetings, next }, reader))).toMatchInlineSnapshot(`
    [
      "Newest meeting: Government Steering Committee and ABC, 24 September 2025; next due: 1 goal by the end of 2025",
      "Phiên họp mới nhất: Ban Chỉ đạo của Chính phủ và ABC, ngày 24/9/2025; mốc tiếp theo: 31/12/2025, 1 mục tiêu",
      "Останнє засідання: Government Steering Committee і ABC (24 вересня 2025 р.); наступний строк — 31 грудня 2025 р.: 1 ціль",
      "Последнее заседание: Government Steering Committee и ABC (24 сентября 2025 г.); следующий срок — 31 декабря 2025 г.: 1 цель",
    ]
  `);
  const only = { meetings: [], next };
  expect(inAll((reader) => timelineHeadline(only, reader))[0]).toBe(
    'Next due: 1 goal by the end of 2025',
  );
});
