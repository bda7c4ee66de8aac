import type { Words } from '../en/en.ts';

export const columns: Words['columns'] = {
  measure: 'Показатель',
  value: 'Значение',
  value_to: 'Значение, верхняя граница',
  shown: 'Как показано',
  bound: 'Граница',
  unit: 'Единица',
  kind: 'Вид',
  as_of: 'По состоянию на',
  period: 'Период',
  due: 'Срок',
  indicator_id: 'Код показателя',
  place_id: 'Код места',
  figure_id: 'Код числа',
  sources: 'Источники',
};
