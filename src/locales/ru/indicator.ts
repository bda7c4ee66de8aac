import { ended } from '../full-stop.ts';
import type { Words } from '../en/en.ts';
import { nounForms } from '../noun-forms.ts';
import { byEnd } from '../range-end.ts';

const noun = nounForms('ru');

export const indicator: Words['indicator'] = {
  answer: {
    told: (place, quantity, when, who) => ended(`${place}: ${quantity}, ${when}, по данным ${who}`),
    rivals: (place, when, claims) => `${place}, ${when}: источники расходятся — ${claims}.`,
    sources: (count, format) =>
      `${format.number(count)}\u00a0${noun(count, 'источника', 'источников', 'источников')}`,
    goal: (goal, due) => `Цель: ${goal} (срок: ${due})`,
    reading: (goal, reading) => ended(`${goal}: ${reading}`),
    undecided: (goal, beside) =>
      ended(`${goal}: достигнута ли она, сказать пока нельзя${beside === '' ? '' : `, ${beside}`}`),
    related: ({ document, text, goal, due }) =>
      ended(
        `Цель о том же, которую эти данные не измеряют (${document}): ${text}, ${goal} (срок: ${due})`,
      ),
    survey: ({ places, when, areFormer, least, most, median }, format) => {
      const who = `Провинций: ${format.number(places)}${areFormer ? ' (в границах до июля 2025\u00a0г.)' : ''}, ${when}`;
      const middle = median === '' ? '' : `, медиана — ${median}`;
      return `${who}; наименьшее — ${byEnd(least)}, наибольшее — ${byEnd(most)}${middle}.`;
    },
    provinces: ({ places, of, all, least, most }, format) => {
      const more =
        all === undefined ? '' : ` Со значениями старше и другого охвата: ${format.number(all)}.`;
      const who =
        of === undefined
          ? `Провинций в границах до июля 2025\u00a0г. со значением того же охвата: ${format.number(places)}`
          : `Значение того же охвата есть у ${format.number(places)} из ${format.number(of)} провинций`;
      return `${who}, между датами не больше года; наименьшее — ${byEnd(least)}, наибольшее — ${byEnd(most)}.${more}`;
    },
  },
  places: 'По провинциям',
  related: 'Цели о том же, которые эти данные не измеряют',
  measuredBy: 'измеряет показатель',
  views: {
    map: 'Карта',
    tiles: 'Плитки',
    ranking: 'Рейтинг',
    editions: 'По годам',
    change: 'Первое и последнее',
  },
  leaders: {
    title: 'Кто впереди, кто позади',
    between: (places, median) =>
      `между ними еще ${String(places)}${median === '' ? '' : `; медиана ${median}`}`,
    since: (when) => `Против ${when}`,
    before: (when) => when,
    none: '–',
    former: 'Провинции — какими были до 1 июля 2025 г.; на сегодняшние ничего не перенесено.',
    nowIn: (place) => `теперь в составе: ${place}`,
  },
  claims: {
    valueColumn: 'Значение и как напечатано',
    sourceColumn: 'Источник, строка данных',
    title: (name) => `${name}: все значения`,
    description: (name) => `${name}: все значения набора данных с территорией, датой и источником.`,
    lead: (figures, times, format) =>
      `${figures}, сначала новые${times === 1 ? ', все за одно время' : `; разных дат или периодов: ${format.number(times)}`}. От каждого значения есть путь к источнику и к строке в наборе данных.`,
    newest: (when) => ended(`Здесь приведено последнее издание: ${when}`),
    all: (figures) => `Все значения по изданиям: ${figures}`,
    jump: 'На этой странице',
  },
  conflicts: {
    title: 'Где источники расходятся',
    lead: (claims, format) =>
      `О той же территории и том же времени разное говорят ${format.number(claims)}\u00a0${noun(claims, 'значение', 'значения', 'значений')}. Они стоят рядом; этот сайт не выбирает между ними.`,
    explain: 'Чем это можно объяснить, насколько известно из данных',
    reason: {
      scope: 'Примечания у источников разные: охват подсчета может не совпадать.',
      moment:
        'Время указано не точнее, чем здесь, а тексты вышли в разные дни: возможно, речь о разных днях.',
      bound: 'Точное только одно из чисел, другое — граница.',
      evidence: 'Разный вид подтверждения; он назван у каждого источника.',
      translation: 'Не все тексты прочитаны на языке оригинала.',
      occasion: 'Источники рассказывают об одном заседании.',
    },
    nothing: 'В данных нет ничего, что это объясняло бы.',
  },
  index: {
    nation: 'Вьетнам, последнее',
    provinces: 'Провинций',
    newest: 'Последняя дата',
    find: 'Найти показатель',
    found: 'Найдено:',
    jump: 'Группы',
    none: 'нет',
  },
  targets: {
    group: {
      resolution: 'Цели Резолюции 57',
      plans: 'Планы и решения после Резолюции',
      programmes: 'Более старые программы',
      provinces: 'Цели провинций',
    },
    groupText: {
      resolution:
        'То, что ставит сама Резолюция. Цель, которую ставят и другие документы, приведена один раз, со всеми документами.',
      plans:
        'Цели для всей страны, большей частью на отдельные годы, в документах от 22 декабря 2024\u00a0г. и позже.',
      programmes: 'Цели для всей страны, поставленные до Резолюции; часть сроков прошла.',
      provinces: 'То, что провинции, нынешние и бывшие, ставят себе сами.',
    },
    count: (count, format) =>
      `${format.number(count)}\u00a0${noun(count, 'цель', 'цели', 'целей')}`,
    lead: (all, measured, date, format) =>
      ended(
        `Всего здесь целей: ${format.number(all)}, с данными: ${format.number(measured)}. Источники прочитаны до ${date}`,
      ),
    rule: 'Как выбрано слово',
    ruleMore: 'Все правило',
  },
};
