import { commonSchema, schemas } from '../../dataset/schemas.ts';

/** A field of a kind of file, as its schema describes it. */
export interface Field {
  readonly name: string;
  readonly isRequired: boolean;
  readonly description: string;
  /** What to write, and what not, with reasons. */
  readonly good: string;
  readonly bad: string;
  /** What may be written, where only that may be. */
  readonly choices: readonly string[];
}

/** A kind of file, or a part that several kinds share, with its fields. */
export interface Described {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly fields: readonly Field[];
}

interface SchemaNode {
  readonly title?: string;
  readonly description?: string;
  readonly type?: unknown;
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
  readonly items?: SchemaNode;
  readonly anyOf?: readonly SchemaNode[];
  readonly enum?: readonly string[];
  readonly definitions?: Readonly<Record<string, SchemaNode>>;
}

const common: SchemaNode = commonSchema;

/** Every kind of file. */
export const fileFields: readonly Described[] = Object.entries<SchemaNode>(schemas).map(
  ([id, schema]) => described(id, schema),
);

/** What several kinds of file share. */
export const sharedFields: readonly Described[] = Object.entries(common.definitions ?? {})
  .filter(([, node]) => node.properties !== undefined)
  .map(([id, node]) => described(id, node));

function described(id: string, node: SchemaNode): Described {
  const { title = id, description = '' } = node;
  return { id, title, description, fields: fieldsOf(node, '') };
}

function fieldsOf(node: SchemaNode, prefix: string): readonly Field[] {
  const object = node.items ?? node;
  const required = new Set(object.required ?? []);
  return Object.entries(object.properties ?? {}).flatMap(([name, field]) => {
    const path = `${prefix}${name}`;
    const nested = field.items?.properties ? fieldsOf(field, `${path}[].`) : inside(field, path);
    return [fieldOf(path, field, required.has(name)), ...nested];
  });
}

function inside(field: SchemaNode, path: string): readonly Field[] {
  return field.properties ? fieldsOf(field, `${path}.`) : [];
}

function fieldOf(name: string, field: SchemaNode, isRequired: boolean): Field {
  const own = field.description?.split('\n') ?? [];
  const referred = [field, ...(field.anyOf ?? [])].flatMap(({ $ref }) => referredLines($ref));
  const lines = [...own, ...referred];
  const after = (mark: string) =>
    lines.find((line) => line.startsWith(mark))?.slice(mark.length) ?? '';
  return {
    name,
    isRequired,
    description: own[0] ?? referred[0] ?? '',
    good: after('Good: '),
    bad: after('Bad: '),
    choices: field.enum ?? definitionOf(field.$ref)?.enum ?? [],
  };
}

function referredLines($ref: string | undefined): readonly string[] {
  return definitionOf($ref)?.description?.split('\n') ?? [];
}

function definitionOf($ref: string | undefined): SchemaNode | undefined {
  return common.definitions?.[$ref?.split('/').at(-1) ?? ''];
}
