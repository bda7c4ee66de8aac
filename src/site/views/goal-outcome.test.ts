import { expect, test } from 'vitest';
import { locales } from '../../locales/locales.ts';
import { readerFor } from '../../locales/reader.ts';

const leads = (...counts: [number, number, number, number]) =>
  locales.map((locale) => {
    const { lead } = readerFor(locale).words.home.goals.outcome;
    return lead(...counts).replaceAll('\u00a0', ' ');
  });

test('the first sentence counts the goals of the Resolution, those with a figure, met and missed', () => {
  expect(leads(30, 6, 0, 0)).toMatchInlineSnapshot(`
    [
      "Of the 30 goals of Resolution 57, 6 have published figures, and none of these shows a goal to be met",
      "Trong 30 mục tiêu của Nghị quyết 57, mới 6 mục tiêu có số liệu công bố và chưa số liệu nào cho thấy mục tiêu đã đạt",
      "Цілей Резолюції 57 — 30, опубліковані числа є для 6, і жодне не показує, що ціль досягнуто",
      "Целей Резолюции 57 — 30, опубликованные данные есть для 6, и ни одно значение не показывает, что цель достигнута",
    ]
  `);
  expect(leads(30, 6, 2, 1)).toMatchInlineSnapshot(`
    [
      "Of the 30 goals of Resolution 57, 6 have published figures: 2 are met, 1 is missed",
      "Trong 30 mục tiêu của Nghị quyết 57, mới 6 mục tiêu có số liệu công bố: 2 đã đạt, 1 không đạt",
      "Цілей Резолюції 57 — 30, опубліковані числа є для 6: досягнуто — 2, не досягнуто — 1",
      "Целей Резолюции 57 — 30, опубликованные данные есть для 6: достигнуто — 2, не достигнуто — 1",
    ]
  `);
  expect(leads(30, 1, 0, 1)).toMatchInlineSnapshot(`
    [
      "Of the 30 goals of Resolution 57, 1 has published figures, and none of these shows a goal to be met; 1 is missed",
      "Trong 30 mục tiêu của Nghị quyết 57, mới 1 mục tiêu có số liệu công bố và chưa số liệu nào cho thấy mục tiêu đã đạt; 1 không đạt",
      "Цілей Резолюції 57 — 30, опубліковані числа є для 1, і жодне не показує, що ціль досягнуто; не досягнуто — 1",
      "Целей Резолюции 57 — 30, опубликованные данные есть для 1, и ни одно значение не показывает, что цель достигнута; не достигнуто — 1",
    ]
  `);
  expect(leads(30, 0, 0, 0)).toMatchInlineSnapshot(`
    [
      "Of the 30 goals of Resolution 57, none has a published figure here",
      "Trong 30 mục tiêu của Nghị quyết 57, chưa mục tiêu nào có số liệu công bố ở đây",
      "Цілей Резолюції 57 — 30, опублікованих чисел тут немає для жодної",
      "Целей Резолюции 57 — 30, опубликованных данных здесь нет ни для одной",
    ]
  `);
});
