import { expect, test } from 'vitest';
import { targetOf, provinceOf } from '../../../tests/builders.ts';
import { locales } from '../../locales/locales.ts';
import { readerFor } from '../../locales/reader.ts';
import { countedSentence, goalGroup } from './goal-groups.ts';

const goal = (document: string, setOn: string, more = {}) =>
  ({ targets: [targetOf({ document, ...more })], setOn }) as const;

test('goalGroup(goal) has the Resolution’s own first, then by the day it was set', () => {
  expect(goalGroup(goal('57-nq-tw', '2024-12-22'))).toBe('resolution');
  expect(goalGroup(goal('126-qd-bcdcp', '2025-09-11'))).toBe('plans');
  expect(goalGroup(goal('749-qd-ttg', '2020-06-03'))).toBe('programmes');
  expect(goalGroup(goal('57-nq-tw', '2025', { place: provinceOf() }))).toBe('provinces');
});

test('goalGroup(goal) takes a goal that the Resolution repeats as the Resolution’s', () => {
  const [target] = goal('749-qd-ttg', '2020-06-03').targets;
  const repeated = targetOf({ document: '57-nq-tw' });
  expect(goalGroup({ targets: [target, repeated], setOn: '2020-06-03' })).toBe('resolution');
});

test('countedSentence(finding, reader) counts the goals, those with a figure, and how they read', () => {
  const counts = [
    { reading: 'met', goals: 1 },
    { reading: 'behind', goals: 2 },
  ] as const;
  const say = (finding: Parameters<typeof countedSentence>[0]) =>
    locales.map((locale) => countedSentence(finding, readerFor(locale)).replaceAll('\u00a0', ' '));
  expect(say({ goals: 30, measured: 3, counts })).toMatchInlineSnapshot(`
    [
      "Of the 30 goals of Resolution 57, 3 have a figure: 1 met, 2 behind",
      "Nghị quyết 57 đặt 30 mục tiêu, 3 mục tiêu đã có số liệu: 1 đã đạt, 2 chậm tiến độ",
      "Цілей Резолюції 57 — 30, числа є для 3: досягнуто — 1, з відставанням — 2",
      "Целей Резолюции 57 — 30, данные есть для 3: достигнуто — 1, с отставанием — 2",
    ]
  `);
  expect(say({ goals: 30, measured: 0, counts: [] })).toMatchInlineSnapshot(`
    [
      "Of the 30 goals of Resolution 57, none has a figure here",
      "Nghị quyết 57 đặt 30 mục tiêu, chưa mục tiêu nào có số liệu ở đây",
      "Цілей Резолюції 57 — 30, чисел тут немає для жодної",
      "Целей Резолюции 57 — 30, данных здесь нет ни для одной",
    ]
  `);
});
