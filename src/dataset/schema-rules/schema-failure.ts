import type { ErrorObject } from 'ajv';
import type { Path, Sheet } from '../sheet.ts';

/** What the schema says against one file. */
export interface SchemaFailure {
  readonly sheet: Sheet;
  /** One error a fault. */
  readonly errors: readonly ErrorObject[];
  /** Where null would have been accepted as well. */
  readonly mayBeNull: ReadonlySet<string>;
}

/** Without the echoes: keywords that only repeat what another error says of the same value. */
export function withoutEchoes(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const atPath = Map.groupBy(errors, ({ instancePath }) => instancePath);
  return errors
    .filter(({ keyword }) => !['if', 'anyOf', 'propertyNames'].includes(keyword))
    .filter(
      (error) =>
        error.keyword !== 'type' || error === typeErrorOf(atPath.get(error.instancePath) ?? []),
    );
}

/** The first complaint about a type; “or null” is added in words, not as a second complaint. */
function typeErrorOf(errors: readonly ErrorObject[]): ErrorObject | undefined {
  return errors.find(({ keyword, schema }) => keyword === 'type' && schema !== 'null');
}

/** Places in which null would have been accepted instead of what is at fault there. */
export function nullPlaces(errors: readonly ErrorObject[]): ReadonlySet<string> {
  const ofNull = errors.filter(
    ({ keyword, schema }) =>
      keyword === 'type' &&
      (schema === 'null' || (Array.isArray(schema) && schema.includes('null'))),
  );
  return new Set(ofNull.map(({ instancePath }) => instancePath));
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
