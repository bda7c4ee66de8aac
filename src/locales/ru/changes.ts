import type { Words } from '../en/en.ts';

export const changes: Words['changes'] = {
  all: 'Здесь перечислены новейшие; changes.json содержит все.',
  description:
    'Все выпуски набора данных Tiến độ 57 и что принес каждый, а также последние сообщения по месяцам.',
  lead: 'У набора данных есть версии. Для каждой здесь записано, что добавлено, изменено и удалено, чтобы прежде процитированное число можно было найти снова.',
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
  year: (year, reports) => `${year}: сообщений — ${reports}`,
  yearOnly: (year) => `${year}, месяц не указан`,
  undated: (reports) => `Дата не указана: ${reports}`,
  line: 'в наборе данных',
};
