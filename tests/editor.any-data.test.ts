import { readdirSync, readFileSync } from 'node:fs';
import { matchesGlob, sep } from 'node:path';
import { expect, test } from 'vitest';
import { kindOf } from '../src/dataset/file-kinds.ts';
import { toDataset } from '../src/dataset/to-dataset.ts';

const settings = record(parsed('.vscode/settings.json'));
const schemas = record(settings['yaml.schemas']);
const snippets = record(parsed('.vscode/data.code-snippets'));

test('the editor knows the schema of every data file, and only that one', () => {
  const files = readdirSync(process.env['DATA_DIR'] ?? 'data', {
    recursive: true,
    encoding: 'utf8',
  })
    .map((file) => file.split(sep).join('/'))
    // The state of the newest release is kept as text, to be compared with: nobody edits it.
    .filter((file) => file.endsWith('.yaml') && !file.startsWith('releases/newest/'));
  const known = files.map((file) => [file, schemasOf(file)]);
  const expected = files.map((file) => [file, [`./schemas/${kindOf(file)}.schema.json`]]);
  expect(known).toEqual(expected);
});

test('the snippet of a meeting fits the schema as it stands', () => {
  const path = 'meetings/2026/2026-01-31-government-5.yaml';
  const bytes = Buffer.from(`${expanded('Meeting file').trimEnd()}\n`);
  const { problems } = toDataset([{ path, bytes }]);
  expect(problems.filter(({ at }) => at.file === path)).toEqual([]);
});

test.each([
  ['Observation', 'observations:\n  tasks-completed:\n', '    '],
  ['Source', 'sources:\n', '  '],
  ['Directive', 'directives:\n', '  '],
])('the snippet of a %s fits inside a meeting', (name, before, indent) => {
  const path = 'meetings/2026/2026-01-31-government-5.yaml';
  const meeting = expanded('Meeting file').trimEnd();
  const key = before.split('\n')[0] ?? '';
  // Those that a meeting has already are taken out, so that no key stands twice.
  const rest = meeting.replace(new RegExp(`^${key}\\n(?: .*\\n?)*`, 'm'), '').trimEnd();
  const lines = expanded(name).trimEnd().split('\n');
  const text = `${rest}\n${before}${lines.map((line) => indent + line).join('\n')}\n`;
  const { problems } = toDataset([{ path, bytes: Buffer.from(text) }]);
  expect(problems.filter(({ at }) => at.file === path)).toEqual([]);
});

function schemasOf(file: string): readonly string[] {
  return Object.entries(schemas)
    .filter(([, glob]) => typeof glob === 'string' && matchesGlob(`data/${file}`, glob))
    .map(([schema]) => schema);
}

/** A snippet with the words it proposes. */
function expanded(name: string): string {
  const { body } = record(snippets[name]);
  if (!Array.isArray(body)) throw new Error(`There is no snippet ${name}.`);
  return body
    .join('\n')
    .replaceAll(/\$\{\d+\|([^,|]*)[^}]*\}/g, '$1')
    .replaceAll(/\$\{\d+:([^}]*)\}/g, '$1')
    .replaceAll('$0', '')
    .replaceAll('\\$', '$');
}

function parsed(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value))
    : {};
}
