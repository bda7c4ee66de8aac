import type { Locale } from './locales.ts';

interface ChartInteraction {
  /** Names the two buttons below as one choice. */
  readonly views: string;
  readonly chart: string;
  readonly table: string;
  readonly find: string;
  /** Before a number of rows. */
  readonly found: string;
  /** How to go through a picture with the keyboard. */
  readonly keys: string;
}

/** The words around a picture that a script brings to life. */
export const chartInteractionFor: Readonly<Record<Locale, ChartInteraction>> = {
  en: {
    views: 'Show as',
    chart: 'Chart',
    table: 'Table',
    find: 'Find a name',
    found: 'Found:',
    keys: 'Arrow keys go from figure to figure, Escape closes.',
  },
  vi: {
    views: 'Hiển thị dạng',
    chart: 'Biểu đồ',
    table: 'Bảng',
    find: 'Tìm theo tên',
    found: 'Số kết quả:',
    keys: 'Phím mũi tên chuyển qua từng số liệu, phím Esc để đóng.',
  },
  uk: {
    views: 'Показати як',
    chart: 'Діаграма',
    table: 'Таблиця',
    find: 'Знайти за назвою',
    found: 'Знайдено:',
    keys: 'Стрілки ведуть від числа до числа, Esc закриває.',
  },
  ru: {
    views: 'Показать как',
    chart: 'Диаграмма',
    table: 'Таблица',
    find: 'Найти по названию',
    found: 'Найдено:',
    keys: 'Стрелки ведут от числа к числу, Esc закрывает.',
  },
};
