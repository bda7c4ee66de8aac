import { expect, test } from 'vitest';
import { readerFor } from '../src/locales/reader.ts';
import { placeChoices } from '../src/site/compare/compare-choices.ts';
import { model } from '../src/site/model.ts';

const choices = placeChoices(readerFor('vi')).flatMap((group) => group.choices);

test('placeChoices(reader) has every place once, a former one with its last day', () => {
  expect(choices).toHaveLength(model.places.size);
  const names = choices.map(({ name }) => name.text);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toContain('Quảng Trị (đến hết ngày 30/6/2025)');
});

test('placeChoices(reader) finds a province of today by the names of its former units', () => {
  expect(choices.find(({ id }) => id === 'quang-tri')?.alsoNamed).toContain('Quảng Bình');
});
