import { expect, test } from 'vitest';
import { fileFields, sharedFields } from '../fields/fields.ts';
import { formFields, type FormPart } from './form-fields.ts';

/** What a report must have, and which field of the form makes it. */
const asked: Readonly<Record<string, string>> = { id: 'name', cite: 'paragraph' };
/** The id of a directive is made from its text. */
const askedOfDirective: typeof asked = { ...asked, id: 'text' };

const requiredOf = (kind: string, prefix = '') =>
  [...fileFields, ...sharedFields]
    .filter(({ id }) => id === kind)
    .flatMap(({ fields }) => fields)
    .filter(({ name, isRequired }) => isRequired && name.startsWith(prefix))
    .map(({ name }) => name.slice(prefix.length))
    .filter((name) => !/[.[]/.test(name) && name !== 'sources');

test.each<[string, 'head' | FormPart, string]>([
  ['meeting', 'head', ''],
  ['publication', 'head', ''],
  ['source', 'sources', ''],
  ['observation', 'observations', ''],
  ['meeting', 'directives', 'directives[].'],
])('every required field of a %s is asked for in %s', (kind, part, prefix) => {
  const words = new Set(formFields[part].map(({ word }) => word));
  const names = part === 'directives' ? askedOfDirective : asked;
  const required = requiredOf(kind, prefix);
  expect(required.length).toBeGreaterThan(1);
  const missing = required.filter((name) => !words.has(names[name] ?? name));
  expect(missing).toEqual([]);
});

test('choices are those of the schemas', () => {
  const optionsOf = (part: FormPart, name: string) =>
    formFields[part].flatMap((field) =>
      field.name === name && field.control.kind === 'choice' ? field.control.options : [],
    );
  expect(optionsOf('sources', 'evidence')).toEqual(['primary', 'reported', 'compiled']);
  expect(optionsOf('observations', 'bound')).toContain('more-than');
});
