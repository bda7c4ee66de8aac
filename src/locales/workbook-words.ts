import type { Locale } from './locales.ts';

interface WorkbookWords {
  readonly data: string;
  readonly notes: string;
  readonly title: string;
  readonly source: string;
  readonly asOf: string;
  readonly release: string;
  readonly licence: string;
  readonly address: string;
}

/** Sheets and notes of a chart’s workbook. */
export const workbookWordsFor: Readonly<Record<Locale, WorkbookWords>> = {
  en: {
    data: 'Data',
    notes: 'Notes',
    title: 'Chart',
    source: 'Source',
    asOf: 'As of',
    release: 'Release of the data',
    licence: 'Licence',
    address: 'Address',
  },
  vi: {
    data: 'Số liệu',
    notes: 'Ghi chú',
    title: 'Biểu đồ',
    source: 'Nguồn',
    asOf: 'Thời điểm',
    release: 'Bản dữ liệu',
    licence: 'Giấy phép',
    address: 'Địa chỉ',
  },
  uk: {
    data: 'Дані',
    notes: 'Примітки',
    title: 'Діаграма',
    source: 'Джерело',
    asOf: 'Станом на',
    release: 'Випуск даних',
    licence: 'Ліцензія',
    address: 'Адреса',
  },
  ru: {
    data: 'Данные',
    notes: 'Примечания',
    title: 'Диаграмма',
    source: 'Источник',
    asOf: 'По состоянию на',
    release: 'Выпуск данных',
    licence: 'Лицензия',
    address: 'Адрес',
  },
};
