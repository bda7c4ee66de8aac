import type { ErrorObject } from 'ajv';
import type { Path, Sheet } from '../sheet.ts';

/** What the schema says against one file. */
export interface SchemaFailure {
  readonly sheet: Sheet;
  /** One error a fault. */
  readonly errors: readonly ErrorObject[];
  /** With the echoes, among which stands what else would have been accepted. */
  readonly all: readonly ErrorObject[];
}

/** Without the echoes: keywords that only repeat what another error says of the same value. */
export function withoutEchoes(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  return errors
    .filter(({ keyword }) => !['if', 'anyOf', 'propertyNames'].includes(keyword))
    .filter(
      (error) => error.keyword !== 'type' || error === typeErrorOf(errors, error.instancePath),
    );
}

/** The first complaint about a type; “or null” is added in words, not as a second complaint. */
function typeErrorOf(errors: readonly ErrorObject[], path: string): ErrorObject | undefined {
  const others = errors.filter(
    ({ instancePath, keyword, schema }) =>
      instancePath === path && !(keyword === 'type' && schema === 'null'),
  );
  return others.find(({ keyword }) => keyword === 'type');
}

/** Whether null would have been accepted in the place of an error. */
export function mayBeNull(errors: readonly ErrorObject[], { instancePath }: ErrorObject): boolean {
  return errors.some(
    ({ instancePath: path, keyword, schema }) =>
      path === instancePath &&
      keyword === 'type' &&
      (schema === 'null' || (Array.isArray(schema) && schema.includes('null'))),
  );
}

/** The path of the value an error is about (a JSON pointer, RFC 6901). */
export function pathOf({ instancePath }: ErrorObject): Path {
  return instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** A property of an error’s `params` or schema, when it is a text. */
export function textOf(record: unknown, name: string): string {
  const value = field(record, name);
  return typeof value === 'string' ? value : '';
}

/** A property of something unknown. */
export function field(record: unknown, name: string): unknown {
  if (typeof record !== 'object' || record === null) return undefined;
  return Object.getOwnPropertyDescriptor(record, name)?.value;
}
