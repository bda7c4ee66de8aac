import { expect, test } from 'vitest';
import { foundByName } from './search-note.ts';

const names = ['Hue', 'Thừa Thiên Huế', 'TP. Huế', 'Хюе'];

test('foundByName(names, title, query) is the name that has what was typed', () => {
  expect(foundByName(names, 'Huế', 'thua thien')).toBe('Thừa Thiên Huế');
  expect(foundByName(['Лай Чау', 'Lai Chau'], 'Лайтяу', 'лайчау')).toBe('Лай Чау');
});

test('foundByName(names, title, query) of what the title says already is undefined', () => {
  expect(foundByName(names, 'Huế', 'hue')).toBeUndefined();
});

test('foundByName(names, title, query) of what no name has is undefined', () => {
  expect(foundByName(names, 'Huế', 'fibre')).toBeUndefined();
  expect(foundByName(names, 'Huế', '!')).toBeUndefined();
});
