import type { Words } from '../en/en.ts';
import { nounForms } from '../noun-forms.ts';

const noun = nounForms('ru');

const counted = (count: number, one: string, few: string, many: string) =>
  `${String(count)}\u00a0${noun(count, one, few, many)}`;

export const changes: Words['changes'] = {
  all: 'Здесь перечислены новейшие; changes.json содержит все.',
  description:
    'Что источники сообщили за последний месяц, что исправлено, и все выпуски набора данных Tiến độ 57.',
  lead: 'У набора данных есть версии. У каждой есть страница с тем, что добавлено, изменено и удалено, чтобы прежде процитированное число можно было найти снова.',
  news: {
    title: (days, until) => `${counted(days, 'день', 'дня', 'дней')} до ${until}`,
    until: 'Последняя дата — день, до которого прочитаны источники; более позднего здесь ещё нет.',
    meetings: (count, date) =>
      count === 1
        ? `Одно заседание, ${date}:`
        : `${counted(count, 'заседание', 'заседания', 'заседаний')}, новейшее ${date}:`,
    noMeetingSince: (date) => `Заседаний не было; последнее до того ${date}:`,
    noMeeting: 'Заседаний не было.',
    figures: (figures, reports) =>
      `${figures} из ${String(reports)} ${reports === 1 ? 'сообщения' : 'сообщений'}:`,
    noFigures: 'Новых данных нет.',
    met: (count) =>
      count === 1
        ? 'Ещё одна цель достигнута, или об этом сообщили:'
        : `Достигнуто, или об этом сообщили,\u00a0— ${counted(count, 'цель', 'цели', 'целей')}:`,
    moreMeetings: (count) => `и ещё заседаний: ${String(count)}`,
    moreMet: (count) => `и ещё ${String(count)}`,
    noneMet: 'О новых достигнутых целях не сообщали.',
    overdue: (count) =>
      count === 1
        ? 'Одно поручение просрочено без отчёта:'
        : `Поручений просрочено без отчёта: ${String(count)}, первое:`,
    noneOverdue: 'Новых просроченных поручений нет;',
    overdueBefore: (_, written) => `просрочено раньше без отчёта: ${written}`,
  },
  newest: 'Новейший выпуск и его исправления',
  lately: (days, until, releases, { added, corrected, removed }) =>
    `Выпусков за ${counted(days, 'день', 'дня', 'дней')} до ${until}: ${releases}. Добавлено чисел: ${added}; исправлено: ${corrected}; изъято: ${removed}.`,
  earlier: (year, releases) => `Раньше, ${year}: ${releases}`,
  releases: 'Выпуски',
  release: (version, date) => `${version}, ${date}`,
  first: 'Первый выпуск: в нем все новое.',
  since: (version) => `Изменения после выпуска ${version}`,
  holds: 'Что в нем есть',
  content: {
    places: 'Территории',
    meetings: 'Заседания',
    publications: 'Публикации',
    indicators: 'Показатели',
    documents: 'Документы',
    targets: 'Цели',
    figures: 'Значения',
  },
  reports: 'Сообщения, сначала новые',
  reportsLead: (reports) =>
    `Заседания, статьи и издания, из которых взяты данные, по дате заседания или публикации. Всего: ${reports}.`,
  told: (when, reports) => `${when}: ${counted(reports, 'сообщение', 'сообщения', 'сообщений')}`,
  yearOnly: (year) => `${year}, месяц не указан`,
  undated: (shown, reports) => `Дата не указана: ${String(shown)} из ${reports}`,
  line: 'в наборе данных',
};
