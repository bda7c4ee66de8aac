import type { Words } from '../en/en.ts';

export const changes: Words['changes'] = {
  all: 'Тут перелічено найновіші; changes.json містить усі.',
  description:
    'Усі випуски набору даних Tiến độ 57 і що кожен приніс, а також найновіші звіти за місяцями.',
  lead: 'Набір даних має версії. Для кожної тут записано, що додано, змінено й вилучено, щоб раніше процитоване число можна було знайти знову.',
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
  year: (year, reports) => `${year}: звітів — ${reports}`,
  yearOnly: (year) => `${year}, місяць не вказано`,
  undated: (reports) => `Дату не вказано: ${reports}`,
  line: 'у наборі даних',
};
