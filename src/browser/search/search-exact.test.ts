import { expect, test } from 'vitest';
import { nearness } from './search-exact.ts';

const haiDuong = { title: 'Hải Dương (đến 30/6/2025)', names: 'Hai Duong\nХайзионг' };
const baRia = { title: 'Bà Rịa – Vũng Tàu (đến 30/6/2025)', names: 'Ba Ria - Vung Tau' };

test('nearness(named, query) is 0 for a name, with or without its marks', () => {
  expect(nearness(haiDuong, 'Hải Dương')).toBe(0);
  expect(nearness(haiDuong, ' hai duong ')).toBe(0);
});

test('nearness(named, query) is 1 for the first words of a name, not for half a word', () => {
  expect(nearness(baRia, 'Bà Rịa')).toBe(1);
  expect(nearness(baRia, 'Bà Rị')).toBe(2);
});

test('nearness(named, query) is 2 for what only speaks of it, and for nothing typed', () => {
  expect(nearness({ title: 'Hải Phòng' }, 'Hải Dương')).toBe(2);
  expect(nearness(haiDuong, ' ')).toBe(2);
});
