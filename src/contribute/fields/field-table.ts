import { fileFields, sharedFields, type Described, type Field } from './fields.ts';

const head = '<!-- fields -->';
const tail = '<!-- end of fields -->';

/** A text with the tables of all fields between its two marks. */
export function withFieldTables(text: string): string {
  const [before = '', rest = ''] = text.split(head);
  const [, after = ''] = rest.split(tail);
  return `${before}${head}\n\n${fieldTables([...fileFields, ...sharedFields])}\n\n${tail}${after}`;
}

/** Kinds of file and their fields as tables in Markdown, a heading each. */
export function fieldTables(kinds: readonly Described[]): string {
  return kinds
    .map(({ id, title, description, fields }) =>
      [
        `### ${title} (\`${id}\`)`,
        firstLine(description),
        [
          '| field | | what it says | good · bad |',
          '| --- | --- | --- | --- |',
          ...fields.map(fieldRow),
        ].join('\n'),
      ].join('\n\n'),
    )
    .join('\n\n');
}

function fieldRow({ name, isRequired, description, good, bad }: Field): string {
  const examples = [good, bad && `not ${bad}`].filter((part) => part !== '').join(' · ');
  return `| \`${name}\` | ${isRequired ? 'required' : ''} | ${cell(description)} | ${cell(examples)} |`;
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? '';
}

function cell(text: string): string {
  return text.replaceAll('|', String.raw`\|`).replaceAll('<', '&lt;');
}
