import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { searchRecordsFile, type SearchRecords } from '../../src/exports/search-record.ts';
import { searchFiles } from './search-files.ts';

/**
 * Makes the search index of a built site from the records that the site left in it, and takes
 * those away.
 *
 * @throws When there are no records, or Pagefind refuses one.
 */
export async function indexSearch(folder: string): Promise<void> {
  const found = globSync([searchRecordsFile, `*/${searchRecordsFile}`], { cwd: folder }).toSorted();
  if (found.length === 0) {
    throw new Error(`No search index was made: there is no ${searchRecordsFile} in ${folder}.`);
  }
  const languages = found.map((file) => readRecords(join(folder, file)));
  for (const { path, content } of await searchFiles(languages)) {
    const file = join(folder, 'pagefind', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  for (const file of found) rmSync(join(folder, file));
}

/** @throws When the file is not what the site writes. */
function readRecords(file: string): SearchRecords {
  const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (isSearchRecords(value)) return value;
  throw new Error(`No search index was made: ${file} has no records.`);
}

/** Written a moment ago by the site itself: what each record holds is believed. */
function isSearchRecords(value: unknown): value is SearchRecords {
  return typeof value === 'object' && value !== null && 'language' in value && 'records' in value;
}
