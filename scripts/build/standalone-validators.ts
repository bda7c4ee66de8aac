import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import {
  commonSchema,
  geographySchemas,
  schemaOptions,
  schemas,
} from '../../src/dataset/schemas.ts';

/** What the code of Ajv asks Node for; a bundler is told in its own words. */
const runtime = /require\("(ajv\/dist\/runtime\/\w+)"\)\.default/g;

/**
 * The validators of src/dataset/validators.ts as code that makes no code: what Ajv would compile at
 * run time, written out. The same schemas, options and package make both.
 */
export function standaloneValidators(): string {
  const ajv = new Ajv({ ...schemaOptions, code: { source: true, esm: true } });
  ajv.addSchema(commonSchema);
  const kinds = Object.entries({ ...schemas, ...geographySchemas });
  for (const [, schema] of kinds) ajv.addSchema(schema);
  const code = standaloneCode(
    ajv,
    Object.fromEntries(kinds.map(([kind, { $id }]) => [nameOf(kind), $id])),
  );
  const needed = [...new Set([...code.matchAll(runtime)].map(([, path = '']) => path))];
  return [
    ...needed.map((path, i) => `import runtime${i} from '${path}.js';`),
    // Under Node’s rules the default of a CommonJS module is the module itself.
    code.replaceAll(runtime, (_, path: string) => {
      const name = `runtime${needed.indexOf(path)}`;
      return `(${name}.default ?? ${name})`;
    }),
    `export const validators = { ${Object.keys(schemas)
      .map((kind) => `'${kind}': ${nameOf(kind)}`)
      .join(', ')} };`,
    'export const isBoundaries = boundaries;',
    'export const isIslands = islands;',
  ].join('\n');
}

/** `tileGrid` for `tile-grid`. */
function nameOf(kind: string): string {
  return kind.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
