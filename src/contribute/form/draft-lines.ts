import type { Path } from '../../dataset/sheet.ts';

/** A line of a file that is being written, and which field of the form it comes from. */
export interface DraftLine {
  /** undefined where nothing was typed, so that nothing is written. */
  readonly text: string | undefined;
  /** Where its value stands in the file. */
  readonly path: Path;
  readonly field: string;
}

/** What was typed into the fields of one part of a form, by their names. */
export type Answers = Readonly<Record<string, string | undefined>>;

/** Writes the lines of one part: the answers, where the part stands, and how its fields are called. */
export interface Part {
  readonly answers: Answers;
  readonly path: Path;
  /** Stands before the names of its fields: `sources.0.`. */
  readonly prefix: string;
}

/** What was typed, without spaces around it; '' for nothing. */
export function typed({ answers }: Part, name: string): string {
  return (answers[name] ?? '').normalize('NFC').trim();
}

/** A field on a line of its own; nothing is written when nothing was typed and nothing stands for that. */
export function line(
  part: Part,
  name: string,
  write: (text: string) => string,
  { key = name, empty = '' } = {},
): readonly DraftLine[] {
  const text = typed(part, name);
  const value = text === '' ? empty : write(text);
  return [
    lineOf(value === '' ? undefined : `${key}: ${value}`, [...part.path, key], part.prefix + name),
  ];
}

/** A text in several languages, a line each. */
export function texts(part: Part, name: string): readonly DraftLine[] {
  const said = ['en', 'vi'].flatMap((language) =>
    line({ ...part, path: [...part.path, name] }, `${name}.${language}`, quoted, { key: language }),
  );
  const isSaid = said.some(({ text }) => text !== undefined);
  return [
    lineOf(isSaid ? `${name}:` : undefined, [...part.path, name], `${part.prefix}${name}.en`),
    ...said.map(indented),
  ];
}

export function lineOf(text: string | undefined, path: Path, field: string): DraftLine {
  return { text, path, field };
}

export function indented(one: DraftLine): DraftLine {
  return { ...one, text: one.text === undefined ? undefined : `  ${one.text}` };
}

/** The lines of an entry of a list. */
export function asEntry(lines: readonly DraftLine[]): readonly DraftLine[] {
  const first = lines.findIndex(({ text }) => text !== undefined);
  return lines.map((one, i) =>
    i === first ? { ...one, text: `- ${one.text ?? ''}` } : indented(one),
  );
}

/** A text in double quotes, as JSON and YAML write it alike. */
export function quoted(text: string): string {
  return JSON.stringify(text);
}

/** An id as it stands; what is none is quoted, so that the check can say so. */
export function bare(text: string): string {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) ? text : quoted(text);
}

/** A number as it was typed; commas and units are quoted, so that the check can say what is wrong. */
export function number(text: string): string {
  return /^-?[\d.,]+$/.test(text) ? text : quoted(text);
}
