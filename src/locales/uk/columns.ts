import type { Words } from '../en/en.ts';

export const columns: Words['columns'] = {
  measure: 'Показник',
  value: 'Значення',
  value_to: 'Значення, верхня межа',
  shown: 'Як показано',
  bound: 'Межа',
  unit: 'Одиниця',
  kind: 'Вид',
  as_of: 'Станом на',
  period: 'Період',
  due: 'Строк',
  indicator_id: 'Код показника',
  place_id: 'Код місця',
  figure_id: 'Код числа',
  sources: 'Джерела',
};
