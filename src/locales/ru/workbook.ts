import type { Words } from '../en/en.ts';

export const workbook: Words['workbook'] = {
  data: 'Данные',
  notes: 'Примечания',
  title: 'Диаграмма',
  source: 'Источник',
  asOf: 'По состоянию на',
  release: 'Выпуск данных',
  licence: 'Лицензия',
  address: 'Адрес',
  columns: 'Столбцы и их имена для программ',
};
