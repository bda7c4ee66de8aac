import { anySheets } from '../dataset/any-sheets.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { sourcesOf } from '../dataset/file-rules/sources-of.ts';
import { isRecord, walk } from '../dataset/walk.ts';

/**
 * The files that are judged by what the given ones say: those that name an id defined there, and
 * those that cite a page cited there.
 */
export function dependentsOf(dataset: Dataset, paths: ReadonlySet<string>): ReadonlySet<string> {
  const sheets = anySheets(dataset).map(({ sheet }) => sheet);
  const ids = new Set(
    sheets.filter(({ path }) => paths.has(path)).flatMap(({ value }) => idsDefinedBy(value)),
  );
  const sources = sourcesOf(dataset);
  const pages = new Set(
    sources.filter(({ sheet }) => paths.has(sheet.path)).map(({ source }) => source.url),
  );
  return new Set([
    ...sheets.filter(({ value }) => namesOneOf(value, ids)).map(({ path }) => path),
    ...sources.filter(({ source }) => pages.has(source.url)).map(({ sheet }) => sheet.path),
  ]);
}

/** The id of a file, or those of the entries of a registry. */
function idsDefinedBy(value: unknown): readonly string[] {
  const entries: readonly unknown[] = Array.isArray(value) ? value : [value];
  return entries.flatMap((entry) =>
    isRecord(entry) && typeof entry['id'] === 'string' ? [entry['id']] : [],
  );
}

function namesOneOf(value: unknown, ids: ReadonlySet<string>): boolean {
  return (
    ids.size > 0 &&
    walk(value).some(
      ({ path, value: part }) =>
        (typeof part === 'string' && ids.has(part.split('.')[0] ?? '')) ||
        ids.has(String(path.at(-1))),
    )
  );
}
