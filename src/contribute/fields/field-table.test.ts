import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fieldTables, withFieldTables } from './field-table.ts';
import { fileFields, sharedFields } from './fields.ts';

test('data/README.md explains every field as the schemas do; “npm run types” writes it', () => {
  const written = readFileSync('data/README.md', 'utf8');
  expect(written).toBe(withFieldTables(written));
});

test('every required field of a meeting stands in its table', () => {
  const tables = fieldTables(fileFields.filter(({ id }) => id === 'meeting'));
  for (const field of ['id', 'body', 'date', 'title', 'sources']) {
    expect(tables).toMatch(new RegExp(`^\\| \`${field}\` \\| required \\|`, 'm'));
  }
});

test('withFieldTables(text) keeps what stands around its marks', () => {
  const text = 'a\n<!-- fields -->\nold\n<!-- end of fields -->\nb\n';
  expect(withFieldTables(text)).toMatch(
    /^a\n<!-- fields -->\n\n### [^]*<!-- end of fields -->\nb\n$/,
  );
  expect(withFieldTables(withFieldTables(text))).toBe(withFieldTables(text));
});

test('the Vietnamese README has every field that must be there in what people write most', () => {
  const text = readFileSync('data/README.vi.md', 'utf8');
  const kinds = [...fileFields, ...sharedFields].filter(({ id }) =>
    ['meeting', 'publication', 'indicator', 'source', 'observation'].includes(id),
  );
  expect(kinds.length).toBe(5);
  const required = kinds.flatMap(({ fields }) =>
    fields.filter(({ isRequired, name }) => isRequired && !/[.[]/.test(name)),
  );
  for (const { name } of required) expect(text).toMatch(new RegExp(`^\\| .*\`${name}\` \\(b`, 'm'));
});
