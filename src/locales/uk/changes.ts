import type { Words } from '../en/en.ts';
import { nounForms } from '../noun-forms.ts';

const noun = nounForms('uk');

const counted = (count: number, one: string, few: string, many: string) =>
  `${String(count)}\u00a0${noun(count, one, few, many)}`;

export const changes: Words['changes'] = {
  all: 'Тут перелічено найновіші; changes.json містить усі.',
  description:
    'Що джерела повідомили за останній місяць, що виправлено, і всі випуски набору даних Tiến độ 57.',
  lead: 'Набір даних має версії. Кожна має сторінку з тим, що додано, змінено й вилучено, щоб раніше процитоване число можна було знайти знову.',
  news: {
    title: (days, until) => `${counted(days, 'день', 'дні', 'днів')} до ${until}`,
    until: 'Остання дата — день, до якого прочитано джерела; пізнішого тут ще немає.',
    meetings: (count, date) =>
      count === 1
        ? `Одне засідання, ${date}:`
        : `${counted(count, 'засідання', 'засідання', 'засідань')}, найновіше ${date}:`,
    noMeetingSince: (date) => `Засідань не було; останнє перед тим ${date}:`,
    noMeeting: 'Засідань не було.',
    figures: (figures, reports) =>
      `${figures} з ${String(reports)} ${reports === 1 ? 'повідомлення' : 'повідомлень'}:`,
    noFigures: 'Нових даних немає.',
    met: (count) =>
      count === 1
        ? 'Ще одну ціль досягнуто або про це повідомлено:'
        : `Досягнуто або про це повідомлено\u00a0— ${counted(count, 'ціль', 'цілі', 'цілей')}:`,
    moreMeetings: (count) => `і ще засідань: ${String(count)}`,
    moreMet: (count) => `і ще ${String(count)}`,
    noneMet: 'Про нові досягнуті цілі не повідомлено.',
    overdue: (count) =>
      count === 1
        ? 'Одне доручення прострочено без звіту:'
        : `Доручень прострочено без звіту: ${String(count)}, перше:`,
    noneOverdue: 'Нових прострочених доручень немає;',
    overdueBefore: (_, written) => `прострочено раніше без звіту: ${written}`,
  },
  newest: 'Найновіший випуск і його виправлення',
  lately: (days, until, releases, { added, corrected, removed }) =>
    `Випусків за ${counted(days, 'день', 'дні', 'днів')} до ${until}: ${releases}. Додано чисел: ${added}; виправлено: ${corrected}; вилучено: ${removed}.`,
  earlier: (year, releases) => `Раніше, ${year}: ${releases}`,
  releases: 'Випуски',
  release: (version, date) => `${version}, ${date}`,
  first: 'Перший випуск: у ньому все нове.',
  since: (version) => `Зміни від випуску ${version}`,
  holds: 'Що в ньому є',
  content: {
    places: 'Території',
    meetings: 'Засідання',
    publications: 'Публікації',
    indicators: 'Показники',
    documents: 'Документи',
    targets: 'Цілі',
    figures: 'Числа',
  },
  reports: 'Звіти, найновіші спочатку',
  reportsLead: (reports) =>
    `Засідання, статті та видання, з яких узято числа, за датою засідання чи публікації. Усього: ${reports}.`,
  told: (when, reports) => `${when}: ${counted(reports, 'звіт', 'звіти', 'звітів')}`,
  yearOnly: (year) => `${year}, місяць не вказано`,
  undated: (shown, reports) => `Дату не вказано: ${String(shown)} з ${reports}`,
  line: 'у наборі даних',
};
