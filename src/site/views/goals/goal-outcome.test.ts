import { expect, test } from 'vitest';
import { locales } from '../../../locales/locales.ts';
import { readerFor } from '../../../locales/reader.ts';
import { goalsIn, readingOf } from './goal-groups.ts';
import { goalTally } from './goal-outcome.ts';

type Counts = [
  met: number,
  reportedMet: number,
  missed: number,
  behind: number,
  onCourse: number,
  open: number,
  silent: number,
];

const leads = (
  isResolution: boolean,
  ...[met, reportedMet, missed, behind, onCourse, open, silent]: Counts
) =>
  locales.map((locale) => {
    const { lead } = readerFor(locale).words.home.goals.outcome;
    const goals = met + reportedMet + missed + behind + onCourse + open + silent;
    const said = lead(isResolution, {
      goals,
      met,
      reportedMet,
      missed,
      behind,
      onCourse,
      open,
      silent,
    });
    return said.replaceAll('\u00a0', ' ');
  });

test('the first sentence counts the goals by how they read, and says when none is met', () => {
  expect(leads(true, 0, 0, 0, 0, 1, 5, 24)).toMatchInlineSnapshot(`
    [
      "Of the 30 goals of Resolution 57, none is shown to be met: 1 is on course, 5 have figures that do not settle it, 24 have no figure here",
      "Trong 30 mục tiêu của Nghị quyết 57, chưa số liệu nào cho thấy mục tiêu đã đạt: 1 đúng tiến độ, 5 chưa đủ số liệu để kết luận, 24 chưa có số liệu",
      "Цілей Резолюції 57 — 30, жодне число не показує, що ціль досягнуто: за графіком — 1, числа не дають відповіді — 5, без чисел — 24",
      "Целей Резолюции 57 — 30, ни одно значение не показывает, что цель достигнута: по графику — 1, данные не дают ответа — 5, без данных — 24",
    ]
  `);
  expect(leads(false, 2, 1, 1, 1, 0, 0, 0)).toMatchInlineSnapshot(`
    [
      "Of the 5 goals set here, 2 are met, 1 is reported met, 1 is missed, 1 is behind",
      "Trong 5 mục tiêu của văn bản này, 2 đã đạt, 1 có tin đã đạt, 1 không đạt, 1 chậm tiến độ",
      "Цілей цього документа — 5, досягнуто — 2, за повідомленням досягнуто — 1, не досягнуто — 1, з відставанням — 1",
      "Целей этого документа — 5, достигнуто — 2, по сообщению достигнуто — 1, не достигнуто — 1, с отставанием — 1",
    ]
  `);
  expect(leads(true, 3, 0, 0, 0, 0, 0, 0)).toMatchInlineSnapshot(`
    [
      "Of the 3 goals of Resolution 57, 3 are met",
      "Trong 3 mục tiêu của Nghị quyết 57, 3 đã đạt",
      "Цілей Резолюції 57 — 3, досягнуто — 3",
      "Целей Резолюции 57 — 3, достигнуто — 3",
    ]
  `);
  expect(leads(true, 0, 0, 0, 0, 0, 0, 30)).toMatchInlineSnapshot(`
    [
      "Of the 30 goals of Resolution 57, none has a published figure here",
      "Trong 30 mục tiêu của Nghị quyết 57, chưa mục tiêu nào có số liệu công bố ở đây",
      "Цілей Резолюції 57 — 30, опублікованих чисел тут немає для жодної",
      "Целей Резолюции 57 — 30, опубликованных данных здесь нет ни для одной",
    ]
  `);
});

test('the numbers of a tally add up to the goals, and are those of their readings', () => {
  const own = goalsIn('resolution');
  const { goals, ...parts } = goalTally(own);
  expect(goals).toBe(own.length);
  expect(Object.values(parts).reduce((sum, part) => sum + part)).toBe(goals);
  expect(parts.silent).toBe(own.filter((goal) => readingOf(goal) === undefined).length);
});
