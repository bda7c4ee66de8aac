import type { Words } from '../en/en.ts';
import { nounForms } from '../noun-forms.ts';

const noun = nounForms('ru');

export const home: Words['home'] = {
  goals: {
    title: 'Цели поименно',
    tally: 'Цели страны, по которым есть данные',
    label: 'Цель:',
    goal: (goal, due) => `${goal}, срок: ${due}`,
    newest: 'Последнее:',
    unmeasured: (targets, written) =>
      `Еще ${written}\u00a0${noun(targets, 'цель', 'цели', 'целей')} страны — без данных в этом наборе.`,
    rule: 'Цель, которую ставят несколько документов, учтена один раз, со дня первого из них.',
    ruleMore: 'Все цели и правило каждой оценки',
  },
  provinces: {
    title: 'Выберите провинцию',
    help: 'Один квадрат — одна провинция. Чем насыщеннее цвет, тем больше значений о Резолюции; штриховка: пока нет.',
    byName: 'Провинции по названию',
    more: 'По регионам, а также прежние единицы',
  },
  meeting: {
    newest: 'Последнее заседание',
    newestTelling: 'Последнее с данными',
    noFigures: 'без новых значений',
    statuses: (count) =>
      `${String(count)}\u00a0${noun(count, 'цвет', 'цвета', 'цветов')} от ведомств`,
    difficulties: (count) => `трудностей: ${String(count)}`,
    milestones: (count) => `${String(count)}\u00a0${noun(count, 'веха', 'вехи', 'вех')}`,
    figures: 'О чем доложили',
    directives: 'Что поручили',
    followUps: 'Что сказали о прежних поручениях',
    before: (claim, difference) =>
      difference === '' ? `ранее: ${claim}` : `${difference}; ранее: ${claim}`,
    disagree: 'источники расходятся',
    more: 'Все об этом заседании',
  },
  past: {
    title: 'Сроки, которые прошли',
    rule: (date) =>
      `На день, до которого прочитаны источники: ${date} «Неясно» не значит «не сделано»: ни один из прочитанных источников об этом не говорит.`,
    targets: (count, written) =>
      `${written}\u00a0${noun(count, 'цель', 'цели', 'целей')} страны: срок прошел, а достигнуто ли, неясно`,
    silent: (_, written) => `Из них без данных здесь: ${written}.`,
    provincial: (_, written) => `Кроме того, целей провинций: ${written}.`,
    directives: (count, written) =>
      `${written}\u00a0${noun(count, 'поручение', 'поручения', 'поручений')}: срок прошел, связанного отчета нет`,
    due: (date) => `срок: ${date}`,
  },
  changes: {
    title: 'Что нового',
    first: (version, date) => `Выпуск ${version} (${date}) — первый: в нем все новое.`,
    release: (version, date) => `Выпуск ${version} (${date}).`,
    reports: 'Последние сообщения в нем',
    more: 'Все выпуски и сообщения',
  },
  tasks: 'Задачи Резолюции',
};
