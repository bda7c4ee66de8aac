import type { RawFile } from '../../src/dataset/raw-file.ts';
import { toDataset } from '../../src/dataset/to-dataset.ts';
import { check, isPublishable, type Checked } from '../../src/model/check.ts';
import type { Refusal } from './refusal.ts';
import type { Report } from './report.ts';
import { tableReports } from './table-reports.ts';

export interface ImportRequest {
  readonly table: RawFile;
  /** The files of the data folder as they are. */
  readonly data: readonly RawFile[];
  /** The day on which sources were read, where no row says. */
  readonly accessed: string | undefined;
  /** Whether files that are there already may be written anew. */
  readonly replace: boolean;
}

/** What comes of a table: files to write, or why there are none. Never some of them. */
export type Imported =
  | { readonly kind: 'ready'; readonly reports: readonly Report[]; readonly checked: Checked }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] }
  | { readonly kind: 'failing'; readonly checked: Checked };

/** A table to reports, and the whole dataset checked as it would be with them. */
export function importTable({ data, ...request }: ImportRequest): Imported {
  const { dataset } = toDataset(data);
  const paths = new Set(data.map(({ path }) => path));
  const made = tableReports({ ...request, dataset, paths });
  if ('refusals' in made) return { kind: 'refused', ...made };
  const checked = withoutOtherNotes(
    check(toDataset(withReports(data, made.reports))),
    made.reports,
  );
  return isPublishable(checked.problems)
    ? { kind: 'ready', ...made, checked }
    : { kind: 'failing', checked };
}

/** Notes ask for nothing: those on files that were there before are not about the table. */
function withoutOtherNotes(checked: Checked, reports: readonly Report[]): Checked {
  const made = new Set(reports.map(({ path }) => path));
  const problems = checked.problems.filter(
    ({ severity, at }) => severity !== 'note' || made.has(at.file),
  );
  return { ...checked, problems };
}

function withReports(data: readonly RawFile[], reports: readonly Report[]): readonly RawFile[] {
  const replaced = new Set(reports.map(({ path }) => path));
  const made = reports.map(({ path, text }) => ({ path, bytes: new TextEncoder().encode(text) }));
  return [...data.filter(({ path }) => !replaced.has(path)), ...made].toSorted((a, b) =>
    a.path < b.path ? -1 : 1,
  );
}
