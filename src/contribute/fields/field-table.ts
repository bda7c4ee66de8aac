import type { Described, Field } from './fields.ts';

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
