import { commonSchema, schemas } from '../../dataset/schemas.ts';
import type { Reader } from '../../locales/reader.ts';
import { fileHref, pageHref, paths } from '../links/paths.ts';

/** A field of a kind of file, as its schema describes it. */
export interface FieldView {
  readonly name: string;
  readonly isRequired: boolean;
  readonly description: string;
  /** What to write, and what not, with reasons. */
  readonly good: string;
  readonly bad: string;
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
  readonly definitions?: Readonly<Record<string, SchemaNode>>;
}

const common: SchemaNode = commonSchema;

/** Every field of every kind of file. */
export function fieldsView({ t, locale }: Reader) {
  return {
    page: {
      title: t.contribute.fieldsTitle,
      description: t.contribute.fieldsDescription,
      path: paths.fields,
      trail: [{ text: t.nav.contribute, href: pageHref(paths.contribute, locale) }],
    },
    kinds: Object.entries<SchemaNode>(schemas).map(([name, schema]) => ({
      id: name,
      title: schema.title ?? name,
      description: schema.description ?? '',
      href: fileHref(`/schemas/${name}.schema.json`),
      fields: fieldsOf(schema, ''),
    })),
    shared: Object.entries(common.definitions ?? {})
      .filter(([, node]) => node.properties !== undefined)
      .map(([name, node]) => ({
        id: name,
        title: node.title ?? name,
        description: node.description ?? '',
        fields: fieldsOf(node, ''),
      })),
  };
}

function fieldsOf(node: SchemaNode, prefix: string): readonly FieldView[] {
  const object = node.items ?? node;
  const required = new Set(object.required ?? []);
  return Object.entries(object.properties ?? {}).flatMap(([name, field]) => {
    const path = `${prefix}${name}`;
    const nested = field.items?.properties ? fieldsOf(field, `${path}[].`) : inside(field, path);
    return [fieldView(path, field, required.has(name)), ...nested];
  });
}

function inside(field: SchemaNode, path: string): readonly FieldView[] {
  return field.properties ? fieldsOf(field, `${path}.`) : [];
}

function fieldView(name: string, field: SchemaNode, isRequired: boolean): FieldView {
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
  };
}

function referredLines($ref: string | undefined): readonly string[] {
  const name = $ref?.split('/').at(-1) ?? '';
  return common.definitions?.[name]?.description?.split('\n') ?? [];
}
