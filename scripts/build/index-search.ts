import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SearchRecords } from '../../src/exports/search-record.ts';
import { searchFiles } from './search-files.ts';

/**
 * Makes the search index of a site from the records of each language.
 *
 * @throws When there are no records, or Pagefind refuses one.
 */
export async function writeSearchIndex(
  languages: readonly SearchRecords[],
  folder: string,
): Promise<void> {
  if (languages.every(({ records }) => records.length === 0)) {
    throw new Error('No search index was made: there are no records.');
  }
  for (const { path, content } of await searchFiles(languages)) {
    const file = join(folder, 'pagefind', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
