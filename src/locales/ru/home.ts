import type { Words } from '../en/en.ts';
import { ended } from '../full-stop.ts';
import { nounForms } from '../noun-forms.ts';

const noun = nounForms('ru');

export const home: Words['home'] = {
  goals: {
    title: (met, missed) => {
      const said = [
        missed === 0 ? '' : `не достигнуто ${String(missed)}`,
        met === 0 ? '' : `достигнуто ${String(met)}`,
      ].filter(Boolean);
      return ['Цели других планов', said.join(', ')].filter(Boolean).join(': ');
    },
    label: 'Цель:',
    goal: (goal, due, isOpen) => (isOpen ? `${goal} ${due}` : `${goal}, срок: ${due}`),
    outcome: {
      lead: (isResolution, { goals, met, reportedMet, missed, behind, onCourse, open, silent }) => {
        const whose = isResolution ? 'Целей Резолюции 57' : 'Целей этого документа';
        const all = `${whose}\u00a0— ${String(goals)}`;
        if (silent === goals) return `${all}, опубликованных данных здесь нет ни для одной`;
        const read = [
          reportedMet === 0 ? '' : `по сообщению достигнуто\u00a0— ${String(reportedMet)}`,
          missed === 0 ? '' : `не достигнуто\u00a0— ${String(missed)}`,
          behind === 0 ? '' : `с отставанием\u00a0— ${String(behind)}`,
          onCourse === 0 ? '' : `по графику\u00a0— ${String(onCourse)}`,
          open === 0 ? '' : `данные не дают ответа\u00a0— ${String(open)}`,
          silent === 0 ? '' : `без данных\u00a0— ${String(silent)}`,
        ].filter(Boolean);
        const none = 'ни одно значение не показывает, что цель достигнута';
        const first = `${all}, ${met === 0 ? none : `достигнуто\u00a0— ${String(met)}`}`;
        return read.length === 0 ? first : `${first}${met === 0 ? ':' : ','} ${read.join(', ')}`;
      },
      told: (newest, goal, distance) =>
        `${newest}; цель: ${goal}${distance === '' ? '' : `, ${distance}`}`,
      others: 'Другие цели страны: достигнуто или нет',
    },
    newest: 'Последнее:',
    unmeasured: (targets, written) =>
      `Еще ${written}\u00a0${noun(targets, 'цель', 'цели', 'целей')} страны — без данных в этом наборе.`,
    rule: 'Цель, которую ставят несколько документов, учтена один раз, со дня первого из них.',
    ruleMore: 'Все цели и правило каждой оценки',
  },
  provinces: {
    title: 'Выберите провинцию',
    shown: 'Показано:',
    help: (told, all) =>
      `Последние значения с разницей до года: ${told} из ${all} провинций. Насыщеннее — выше; штриховка — нет данных.`,
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
    ordering: 'Последнее, где что-то поручили',
    orderingDated: 'Последнее, где назвали срок',
    due: (due) => `срок: ${due}`,
    followUps: 'Что сказали о прежних поручениях',
    before: (claim, difference) =>
      difference === '' ? `ранее: ${claim}` : `${difference}; ранее: ${claim}`,
    disagree: 'источники расходятся',
  },
  past: {
    title: 'Сроки, которые прошли',
    rule: (day) => `${ended(`Дни считаются до ${day}`)} «Неясно» не значит «не сделано».`,
    targets: (count, written) =>
      `${written}\u00a0${noun(count, 'цель', 'цели', 'целей')} страны: срок прошел, а достигнуто ли, неясно`,
    silent: (_, written) => `Из них без данных здесь: ${written}.`,
    provincial: (_, written) => `Кроме того, целей провинций: ${written}.`,
    directives: (count, written) =>
      `${written}\u00a0${noun(count, 'поручение', 'поручения', 'поручений')}: срок прошел, связанного отчета нет`,
  },
  changes: {
    title: 'Что нового',
    first: (version, date) => `Выпуск ${version} (${date}) — первый: в нем все новое.`,
    release: (version, date) => `Выпуск ${version} (${date}).`,
    reports: 'Последние сообщения в нем',
    more: 'Что нового за месяц, и все выпуски',
  },
};
