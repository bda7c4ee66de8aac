import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { compile, type JSONSchema } from 'json-schema-to-typescript';
import { format, resolveConfig } from 'prettier';
import { ruleList } from '../src/contribute/fields/rule-list.ts';
import { withFieldTables } from '../src/contribute/fields/field-table.ts';
import { toldUsage } from './command/command.ts';

if (toldUsage('npm run types -- [--check]')) process.exit();

const target = 'src/dataset/file-types.ts';

/** One TypeScript module for all schemas: the only source of the types of data files. */
async function fileTypes(): Promise<string> {
  const names = readdirSync('schemas').filter((name) => name.endsWith('.schema.json'));
  const definitions = Object.fromEntries(
    names.map((name) => [name.replace('.schema.json', ''), readSchema(name)]),
  );
  const all: JSONSchema = {
    title: 'Files',
    type: 'object',
    additionalProperties: false,
    required: Object.keys(definitions).filter((name) => name !== 'common'),
    properties: Object.fromEntries(
      Object.keys(definitions)
        .filter((name) => name !== 'common')
        .map((name) => [name, { $ref: `#/definitions/${name}` }]),
    ),
    definitions: { ...definitions['common']?.definitions, ...definitions },
  };
  delete all.definitions?.['common'];
  const code = await compile(all, 'Files', {
    bannerComment: '// Made from schemas/ by “npm run types”. Do not edit by hand.',
    format: false,
    strictIndexSignatures: false,
  });
  return format(code, { ...(await resolveConfig(target)), parser: 'typescript' });
}

function readSchema(name: string): JSONSchema {
  const text = readFileSync(`schemas/${name}`, 'utf8');
  // One document for the generator: definitions of the common schema stand beside the files.
  const local = text.replaceAll(/"(?:common\.schema\.json)?#\/definitions\//g, '"#/definitions/');
  const schema: unknown = JSON.parse(local, simpler);
  if (typeof schema !== 'object' || schema === null) throw new Error(`${name} is no schema`);
  const { $id: _id, $schema: _schema, ...rest }: JSONSchema = schema;
  return rest;
}

/**
 * What the generator does not know: beside a $ref it would make a type of its own for each
 * description, and it skips “if … then … else”, which here tells a list from a map.
 */
function simpler(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if ('$ref' in value) return { $ref: value.$ref };
  if ('then' in value && 'else' in value && typeof value.then === 'object') {
    return { anyOf: [{ type: 'array', ...value.then }, value.else] };
  }
  return value;
}

const readme = 'data/README.md';
const made: readonly (readonly [file: string, text: string])[] = [
  [target, await fileTypes()],
  [
    'docs/rules.md',
    await format(ruleList(), { ...(await resolveConfig('docs/rules.md')), parser: 'markdown' }),
  ],
  [readme, withFieldTables(readFileSync(readme, 'utf8'))],
];
for (const [file, wanted] of made) {
  if (!process.argv.includes('--check')) writeFileSync(file, wanted);
  else if (readFileSync(file, 'utf8') !== wanted) {
    console.error(`${file} is out of date with schemas/: run “npm run types”.`);
    process.exitCode = 1;
  }
}
