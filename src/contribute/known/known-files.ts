import { anySheets } from '../../dataset/any-sheets.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import type { Problem } from '../../dataset/problem.ts';
import { isRecord } from '../../dataset/walk.ts';

/** A file that was read: its text, and what it says, so that nobody has to parse it again. */
export interface KnownFile {
  readonly path: string;
  readonly text: string;
  /** Missing where something is wrong with the file: whoever gets it shall find that too. */
  readonly value?: unknown;
}

interface ReadFiles {
  readonly dataset: Dataset;
  readonly problems: readonly Problem[];
}

/**
 * The files of a dataset that the check of one of them looks at, as the text of a JSON file. Of the
 * records of releases only what was taken away: an id may not come back.
 */
export function knownText({ dataset, problems }: ReadFiles): string {
  const faulty = new Set(problems.map(({ at }) => at.file));
  const files = anySheets(dataset).map(({ kind, sheet: { path, text, value } }): KnownFile => {
    if (kind === 'release') return { path, text: '', value: withoutHistory(value) };
    return faulty.has(path) ? { path, text } : { path, text, value };
  });
  return JSON.stringify(files);
}

/** What the schema of a record asks for, and what went. */
const kept = new Set([
  ...['id', 'date', 'previous', 'summary', 'schema_version', 'state', 'seal', 'gone'],
]);

function withoutHistory(record: unknown): unknown {
  const fields = isRecord(record) ? Object.entries(record).filter(([name]) => kept.has(name)) : [];
  return Object.fromEntries(fields);
}

/** The files of such a text once it was parsed; undefined where it is none. */
export function knownFrom(value: unknown): readonly KnownFile[] | undefined {
  return Array.isArray(value) && value.every(isKnownFile) ? value : undefined;
}

function isKnownFile(value: unknown): value is KnownFile {
  return isRecord(value) && typeof value['path'] === 'string' && typeof value['text'] === 'string';
}
