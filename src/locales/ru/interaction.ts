import type { Words } from '../en/en.ts';

export const interaction: Words['interaction'] = {
  views: 'Показать как',
  chart: 'Диаграмма',
  table: 'Таблица',
  find: 'Найти по названию',
  found: 'Найдено:',
  keys: 'Стрелки ведут от числа к числу, Esc закрывает.',
};
