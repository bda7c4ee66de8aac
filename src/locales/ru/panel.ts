import type { Words } from '../en/en.ts';

export const panel: Words['panel'] = {
  summary: 'Встроить, скачать, процитировать',
  files: 'Скачать',
  embed: 'Встроить',
  code: 'Код для статьи',
  builder: 'Выбрать язык, цвета, ширину',
  cite: 'Процитировать',
  citation: ({ author, year, title, release, licence, address }) =>
    `${author} (${year}). «${title}». Выпуск данных ${release}, ${licence}. ${address}`,
  copy: 'Копировать',
  copied: 'Скопировано',
  excel:
    'XLSX открывается в Excel как есть; в CSV, открытом двойным щелчком, могут испортиться буквы и дроби.',
};
