import { expect, test } from 'vitest';
import { locales } from '../../locales/locales.ts';
import { readerFor } from '../../locales/reader.ts';
import { publisherView } from './publisher-view.ts';

test('publisherView(reader) says what the dataset says', () => {
  const { told: facts, untold } = publisherView(readerFor('vi'));
  expect(untold).toBe('');
  expect(facts.map(({ value }) => value.text)).toEqual([
    'Người giữ bộ thử nghiệm',
    'github.com/tien-do-57/tien-do-57/issues',
    'Không ai chi trả.',
    'Không thuộc cơ quan nào.',
    'Xin báo tại đó; có người trả lời trong một tuần.',
  ]);
  expect(facts.map(({ href }) => href).filter(Boolean)).toEqual([
    'https://github.com/tien-do-57/tien-do-57/issues',
  ]);
});

test.each(locales)('publisherView(reader) in %s says what the dataset does not say', (locale) => {
  const reader = readerFor(locale);
  const { told, untold } = publisherView(reader, {});
  expect(told).toEqual([]);
  for (const field of Object.values(reader.words.publisher.fields)) {
    expect(untold).toContain(field.toLowerCase());
  }
});
