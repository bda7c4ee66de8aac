import type { Words } from '../en/en.ts';

export const workbook: Words['workbook'] = {
  data: 'Дані',
  notes: 'Примітки',
  title: 'Діаграма',
  source: 'Джерело',
  asOf: 'Станом на',
  release: 'Випуск даних',
  licence: 'Ліцензія',
  address: 'Адреса',
  columns: 'Стовпці та їхні назви для програм',
};
