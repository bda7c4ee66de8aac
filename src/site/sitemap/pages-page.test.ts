import { expect, test } from 'vitest';
import { readerFor } from '../../locales/reader.ts';
import { pagesView } from './pages-page.ts';

test('provinces are sorted as the language does, with their other spellings', () => {
  const [provinces] = pagesView(readerFor('vi')).groups;
  const names = provinces?.links.map(({ text }) => text.text) ?? [];
  expect(names.indexOf('Đà Nẵng')).toBeGreaterThan(names.indexOf('Cao Bằng'));
  expect(names.indexOf('Đà Nẵng')).toBeLessThan(names.indexOf('Gia Lai'));
  const hue = provinces?.links.find(({ text }) => text.text === 'Huế');
  expect(hue?.aside).toContain('Thua Thien Hue');
});
