import type { Locale } from './locales.ts';

interface DataColumns {
  readonly measure: string;
  readonly value: string;
  /** The upper end of a range. */
  readonly value_to: string;
  /** The number as the page writes it. */
  readonly shown: string;
  readonly bound: string;
  readonly unit: string;
  readonly kind: string;
  readonly as_of: string;
  readonly period: string;
  readonly due: string;
  readonly indicator_id: string;
  readonly place_id: string;
  readonly figure_id: string;
  readonly sources: string;
}

/** Heads of the columns in the files of a chart. */
export const dataColumnsFor: Readonly<Record<Locale, DataColumns>> = {
  en: {
    measure: 'Measure',
    value: 'Value',
    value_to: 'Value, upper end',
    shown: 'As shown',
    bound: 'Bound',
    unit: 'Unit',
    kind: 'Kind',
    as_of: 'As of',
    period: 'Period',
    due: 'Due',
    indicator_id: 'Indicator id',
    place_id: 'Place id',
    figure_id: 'Figure id',
    sources: 'Sources',
  },
  vi: {
    measure: 'Đại lượng',
    value: 'Giá trị',
    value_to: 'Giá trị, cận trên',
    shown: 'Giá trị như hiển thị',
    bound: 'Giới hạn',
    unit: 'Đơn vị',
    kind: 'Loại số liệu',
    as_of: 'Thời điểm',
    period: 'Khoảng thời gian',
    due: 'Thời hạn',
    indicator_id: 'Mã chỉ tiêu',
    place_id: 'Mã địa phương',
    figure_id: 'Mã số liệu',
    sources: 'Nguồn',
  },
  uk: {
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
  },
  ru: {
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
  },
};
