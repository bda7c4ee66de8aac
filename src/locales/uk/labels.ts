import type { Words } from '../en/en.ts';

export const labels: Words['labels'] = {
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
