import { fileFields, sharedFields, type Field } from '../fields/fields.ts';

/** How a field is filled in. */
type Control =
  | { readonly kind: 'text' | 'long' }
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  /** From what the dataset has a name for: kinds of things, with spaces between them. */
  | { readonly kind: 'pick'; readonly among: string; readonly isMany: boolean };

/** A field of the form, made from the schemas. */
export interface FormField {
  readonly name: string;
  /** The name under which words and options are found: that of the field, without its language. */
  readonly word: string;
  readonly language?: 'en' | 'vi';
  readonly isRequired: boolean;
  /** As the schema has them, in English; '' where they would not help here. */
  readonly hint: string;
  readonly example: string;
  readonly control: Control;
  /** The one kind of report that has it. */
  readonly only?: 'meeting' | 'publication';
  /** Stands apart: few need it. */
  readonly isRare: boolean;
}

/** What a field of the form asks for: a field of a schema, and where the form differs from it. */
interface Asked {
  readonly name: string;
  readonly from?: string;
  /** Of which kind of file or part, where it is another. */
  readonly of?: string;
  readonly texts?: true;
  readonly pick?: string;
  readonly many?: true;
  readonly options?: readonly string[];
  readonly only?: FormField['only'];
  readonly rare?: true;
  readonly required?: boolean;
  /** Its description helps who fills in a form, and not only who writes a file. */
  readonly hint?: true;
  readonly example?: true;
}

const head: readonly Asked[] = [
  { name: 'date', required: true, example: true },
  { name: 'body', pick: 'body', only: 'meeting' },
  { name: 'issuer', pick: 'body', only: 'publication' },
  { name: 'title', texts: true },
  { name: 'name', from: 'id', required: false },
  { name: 'ordinal', only: 'meeting' },
  { name: 'format', only: 'meeting' },
  { name: 'edition', only: 'publication' },
  { name: 'summary', texts: true, only: 'meeting', hint: true },
];

const source: readonly Asked[] = [
  { name: 'publisher', hint: true, example: true },
  { name: 'url', example: true },
  { name: 'language' },
  { name: 'evidence' },
  { name: 'published', required: false, example: true },
  { name: 'accessed', example: true },
];

const observation: readonly Asked[] = [
  { name: 'indicator', from: 'observations', of: 'meeting', pick: 'indicator', required: true },
  { name: 'place', pick: 'place', hint: true },
  { name: 'timing', from: 'as_of', options: ['as_of', 'period'] },
  { name: 'time', from: 'as_of', example: true },
  { name: 'value', hint: true, example: true },
  { name: 'bound' },
  { name: 'printed', hint: true },
  { name: 'source', from: 'cite', options: [] },
  { name: 'paragraph', from: 'cite' },
  { name: 'note', texts: true, rare: true, hint: true },
  { name: 'scope', pick: 'scope', rare: true, hint: true },
  { name: 'kind', rare: true, hint: true },
  { name: 'unit', pick: 'unit', rare: true, hint: true },
  { name: 'change_from', rare: true, example: true },
];

const directive: readonly Asked[] = [
  { name: 'to', pick: 'body place', many: true },
  { name: 'text', texts: true },
  { name: 'due', required: false, example: true },
  { name: 'source', from: 'cite', options: [] },
  { name: 'paragraph', from: 'cite' },
];

const kinds = new Map([...fileFields, ...sharedFields].map((kind) => [kind.id, kind]));

/** The fields of a report, and of its parts that may stand several times. */
export const formFields = {
  head: head.flatMap((asked) => made(asked, asked.only ?? 'meeting')),
  sources: source.flatMap((asked) => made(asked, 'source')),
  observations: observation.flatMap((asked) => made(asked, 'observation')),
  directives: directive.flatMap((asked) => made(asked, 'meeting', 'directives[].')),
} as const;

export type FormPart = Exclude<keyof typeof formFields, 'head'>;

function made(asked: Asked, kind: string, prefix = ''): readonly FormField[] {
  const { name, from = name, texts, only, rare = false, required, hint, example } = asked;
  const { isRequired, description, good, choices } = fieldOf(asked.of ?? kind, prefix + from);
  const field = {
    name,
    word: name,
    isRequired: required ?? (isRequired && name === from),
    hint: hint === true ? description : '',
    example: example === true ? good : '',
    control: controlOf(asked, choices),
    ...(only && { only }),
    isRare: rare,
  };
  if (texts !== true) return [field];
  return (['en', 'vi'] as const).map((language) => ({
    ...field,
    name: `${name}.${language}`,
    language,
  }));
}

function controlOf({ name, pick, many, options }: Asked, choices: readonly string[]): Control {
  if (pick !== undefined) return { kind: 'pick', among: pick, isMany: many ?? false };
  const offered = options ?? choices;
  if (options !== undefined || offered.length > 0) return { kind: 'choice', options: offered };
  return { kind: ['summary', 'text', 'note'].includes(name) ? 'long' : 'text' };
}

/** @throws For a name that the schemas do not have: then the form is behind them. */
function fieldOf(kind: string, name: string): Field {
  const field = kinds.get(kind)?.fields.find((one) => one.name === name);
  if (field === undefined) throw new Error(`No schema of ${kind} has a field ${name}.`);
  return field;
}
