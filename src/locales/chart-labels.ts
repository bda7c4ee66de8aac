import type { Format } from './format.ts';
import type { Locale } from './locales.ts';

/** The short words inside pictures and the headings of their tables. */
export interface ChartLabels {
  readonly notReported: (count: number, format: Format) => string;
  readonly notAsked: (count: number, format: Format) => string;
  readonly omitted: (count: number, format: Format) => string;
  readonly silent: (count: number, format: Format) => string;
  readonly median: (value: string) => string;
  readonly medianWord: string;
  readonly places: (count: number, format: Format) => string;
  readonly band: string;
  /** What a dot of a legend is. */
  readonly dot: string;
  /** Said of classes that are drawn equally wide and are not. */
  readonly uneven: string;
  /** Over the places at the ends of a ranking. */
  readonly first: string;
  readonly last: string;
  readonly highest: string;
  readonly lowest: string;
  readonly all: string;
  readonly alike: (count: number, value: string, format: Format) => string;
  readonly course: (
    course: 'rises' | 'falls' | 'stays' | 'alone',
    count: number,
    format: Format,
  ) => string;
  readonly undated: string;
  readonly years: (from: number | undefined, to: number) => string;
  readonly total: string;
  readonly share: (reported: string, asked: string) => string;
  readonly mergerBefore: string;
  readonly mergerAfter: string;
  readonly livesOn: string;
  readonly spread: (places: string, lower: string, upper: string, median: string) => string;
  readonly rank: string;
  readonly former: string;
  readonly today: string;
  readonly area: string;
  readonly newest: string;
  readonly figures: string;
}

const en: ChartLabels = {
  notReported: (count, format) => `not reported: ${format.number(count)}`,
  notAsked: (count, format) => `not asked: ${format.number(count)}`,
  omitted: (count, format) =>
    `${format.number(count)} ${count === 1 ? 'place' : 'places'} not shown`,
  silent: (count, format) => `${format.number(count)} not reported`,
  median: (value) => `median ${value}`,
  medianWord: 'median of the provinces',
  places: (count, format) => `${format.number(count)} ${count === 1 ? 'province' : 'provinces'}`,
  band: 'the middle half of the provinces',
  dot: 'Each dot is a province',
  uneven: 'classes are of unequal width',
  first: 'First',
  last: 'Last',
  highest: 'Highest',
  lowest: 'Lowest',
  all: 'All that reported',
  alike: (count, value, format) => `${format.number(count)} provinces: ${value}`,
  course: (course, count, format) => {
    const words = { rises: 'up', falls: 'down', stays: 'unchanged', alone: 'in one edition only' };
    return `${words[course]}: ${format.number(count)}`;
  },
  undated: 'no date',
  years: (from, to) => {
    if (from === undefined) return `${String(to)} or before`;
    return from === to ? String(to) : `${String(from)}–${String(to)}`;
  },
  total: 'All',
  share: (reported, asked) => `${reported} of ${asked}`,
  mergerBefore: 'until 30 June 2025',
  mergerAfter: 'since 1 July 2025',
  livesOn: 'the unit whose name lives on',
  spread: (places, lower, upper, median) =>
    `half of ${places} provinces: ${lower} to ${upper}, median ${median}`,
  rank: 'Rank',
  former: 'Until June 2025',
  today: 'Since July 2025',
  area: 'Area',
  newest: 'Newest',
  figures: 'Figures',
};

const vi: ChartLabels = {
  notReported: (count, format) => `chưa có số liệu: ${format.number(count)}`,
  notAsked: (count, format) => `ngoài khảo sát: ${format.number(count)}`,
  omitted: (count, format) => `lược ${format.number(count)} địa phương`,
  silent: (count, format) => `${format.number(count)} nơi chưa có số liệu`,
  median: (value) => `trung vị ${value}`,
  medianWord: 'trung vị các tỉnh, thành',
  places: (count, format) => `${format.number(count)} tỉnh, thành`,
  band: 'nửa số địa phương ở giữa',
  dot: 'Mỗi chấm là một tỉnh, thành phố',
  uneven: 'các mức rộng hẹp khác nhau',
  first: 'Đứng đầu',
  last: 'Đứng cuối',
  highest: 'Cao nhất',
  lowest: 'Thấp nhất',
  all: 'Các nơi có số liệu',
  alike: (count, value, format) => `${format.number(count)} địa phương: ${value}`,
  course: (course, count, format) => {
    const words = { rises: 'tăng', falls: 'giảm', stays: 'giữ nguyên', alone: 'chỉ có ở một kỳ' };
    return `${words[course]}: ${format.number(count)}`;
  },
  undated: 'không rõ ngày',
  years: (from, to) => {
    if (from === undefined) return `${String(to)} trở về trước`;
    return from === to ? String(to) : `${String(from)}–${String(to)}`;
  },
  total: 'Tổng',
  share: (reported, asked) => `${reported}/${asked}`,
  mergerBefore: 'đến 30/6/2025',
  mergerAfter: 'từ 1/7/2025',
  livesOn: 'đơn vị được giữ tên',
  spread: (places, lower, upper, median) =>
    `nửa số ${places} địa phương: ${lower}–${upper}, trung vị ${median}`,
  rank: 'Hạng',
  former: 'Đến tháng 6/2025',
  today: 'Từ tháng 7/2025',
  area: 'Diện tích',
  newest: 'Mới nhất',
  figures: 'Số liệu',
};

const uk: ChartLabels = {
  notReported: (count, format) => `немає даних: ${format.number(count)}`,
  notAsked: (count, format) => `поза опитуванням: ${format.number(count)}`,
  omitted: (count, format) => `пропущено місць: ${format.number(count)}`,
  silent: (count, format) => `без даних: ${format.number(count)}`,
  median: (value) => `медіана ${value}`,
  medianWord: 'медіана провінцій',
  places: (count, format) => `провінцій: ${format.number(count)}`,
  band: 'середня половина провінцій',
  dot: 'Кожна точка — провінція',
  uneven: 'класи різної ширини',
  first: 'Перші місця',
  last: 'Останні місця',
  highest: 'Найвище',
  lowest: 'Найнижче',
  all: 'Усі, хто повідомив',
  alike: (count, value, format) => `провінцій: ${format.number(count)} — ${value}`,
  course: (course, count, format) => {
    const words = {
      rises: 'зросли',
      falls: 'знизилися',
      stays: 'без змін',
      alone: 'лише в одному виданні',
    };
    return `${words[course]}: ${format.number(count)}`;
  },
  undated: 'без дати',
  years: (from, to) => {
    if (from === undefined) return `${String(to)} і раніше`;
    return from === to ? String(to) : `${String(from)}–${String(to)}`;
  },
  total: 'Разом',
  share: (reported, asked) => `${reported} із ${asked}`,
  mergerBefore: 'до 30 червня 2025 р.',
  mergerAfter: 'з 1 липня 2025 р.',
  livesOn: 'одиниця, чию назву збережено',
  spread: (places, lower, upper, median) =>
    `половина з ${places} провінцій: ${lower}–${upper}, медіана ${median}`,
  rank: 'Місце',
  former: 'До червня 2025 р.',
  today: 'З липня 2025 р.',
  area: 'Площа',
  newest: 'Найновіше',
  figures: 'Показники',
};

const ru: ChartLabels = {
  notReported: (count, format) => `нет данных: ${format.number(count)}`,
  notAsked: (count, format) => `вне опроса: ${format.number(count)}`,
  omitted: (count, format) => `пропущено мест: ${format.number(count)}`,
  silent: (count, format) => `без данных: ${format.number(count)}`,
  median: (value) => `медиана ${value}`,
  medianWord: 'медиана провинций',
  places: (count, format) => `провинций: ${format.number(count)}`,
  band: 'средняя половина провинций',
  dot: 'Каждая точка — провинция',
  uneven: 'классы разной ширины',
  first: 'Первые места',
  last: 'Последние места',
  highest: 'Выше всех',
  lowest: 'Ниже всех',
  all: 'Все, кто сообщил',
  alike: (count, value, format) => `провинций: ${format.number(count)} — ${value}`,
  course: (course, count, format) => {
    const words = {
      rises: 'выросли',
      falls: 'снизились',
      stays: 'без изменений',
      alone: 'только в одном выпуске',
    };
    return `${words[course]}: ${format.number(count)}`;
  },
  undated: 'без даты',
  years: (from, to) => {
    if (from === undefined) return `${String(to)} и раньше`;
    return from === to ? String(to) : `${String(from)}–${String(to)}`;
  },
  total: 'Всего',
  share: (reported, asked) => `${reported} из ${asked}`,
  mergerBefore: 'до 30 июня 2025 г.',
  mergerAfter: 'с 1 июля 2025 г.',
  livesOn: 'единица, чьё название сохранено',
  spread: (places, lower, upper, median) =>
    `половина из ${places} провинций: ${lower}–${upper}, медиана ${median}`,
  rank: 'Место',
  former: 'До июня 2025 г.',
  today: 'С июля 2025 г.',
  area: 'Площадь',
  newest: 'Новейшее',
  figures: 'Данные',
};

/** A language without one of the labels does not compile. */
export const chartLabelsFor: Readonly<Record<Locale, ChartLabels>> = { en, vi, uk, ru };
