import { expect, test } from 'vitest';
import { readerFor } from '../../locales/reader.ts';
import { fieldsView } from './field-reference.ts';

/** Ids, dates, figures and texts to be typed as they stand: nothing that a sentence is made of. */
const isExample = (text: string) => !/[a-z]{2,} [a-z]{2,} /i.test(text) || text.startsWith('{ en:');

test('the Vietnamese reference has no sentence in English', () => {
  const { kinds, shared } = fieldsView(readerFor('vi'));
  const all = [...kinds, ...shared].flatMap(({ title, description, fields }) => [
    title,
    description,
    ...fields.flatMap((field) => [field.description, field.good, field.bad]),
  ]);
  const english = all.flatMap((text) => (text?.lang === 'en' ? [text.text] : []));
  expect(english.filter((text) => !isExample(text))).toEqual([]);
});

test('every translated sentence is still one of the schemas', () => {
  const { kinds, shared } = fieldsView(readerFor('en'));
  const all = new Set(
    [...kinds, ...shared].flatMap(({ title, description, fields }) => [
      title.text,
      description.text,
      ...fields.flatMap((field) => [field.description?.text, field.good?.text, field.bad?.text]),
    ]),
  );
  const gone = [...readerFor('vi').words.fields.keys()].filter((text) => !all.has(text));
  expect(gone).toEqual([]);
});
