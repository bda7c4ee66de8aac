import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fieldTables } from './field-table.ts';
import { fileFields, sharedFields } from './fields.ts';

const file = 'data/README.md';
const head = '<!-- fields -->';
const tail = '<!-- end of fields -->';

test('data/README.md explains every field as the schemas do', () => {
  const written = readFileSync(file, 'utf8');
  const [before = '', rest = ''] = written.split(head);
  const [, after = ''] = rest.split(tail);
  const tables = fieldTables([...fileFields, ...sharedFields]);
  const wanted = `${before}${head}\n\n${tables}\n\n${tail}${after}`;
  // UPDATE_EXPECTED=1 writes the tables; read what changed.
  if (process.env['UPDATE_EXPECTED']) writeFileSync(file, wanted);
  else expect(written).toBe(wanted);
});

test('every required field of a meeting stands in its table', () => {
  const tables = fieldTables(fileFields.filter(({ id }) => id === 'meeting'));
  for (const field of ['id', 'body', 'date', 'title', 'sources']) {
    expect(tables).toMatch(new RegExp(`^\\| \`${field}\` \\| required \\|`, 'm'));
  }
});
