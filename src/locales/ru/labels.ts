import type { Words } from '../en/en.ts';

export const labels: Words['labels'] = {
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
