import type { Words } from '../en/en.ts';

export const interaction: Words['interaction'] = {
  views: 'Показати як',
  chart: 'Діаграма',
  table: 'Таблиця',
  find: 'Знайти за назвою',
  found: 'Знайдено:',
  keys: 'Стрілки ведуть від числа до числа, Esc закриває.',
};
