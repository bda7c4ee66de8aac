import { cpSync } from 'node:fs';
import { basename } from 'node:path';

/** The publications that a country has to have for maps, rankings and facts; meetings stay all. */
const kept = ['2024-papi.yaml', '2025-provinces-after-merger.yaml'];

/** Puts the country for tests into a folder, with so few publications that it is built in seconds. */
export function copySmallCountry(folder: string): void {
  cpSync('tests/fixtures/country', folder, {
    recursive: true,
    filter: (path) =>
      // Past releases were made with all publications.
      !path.startsWith('tests/fixtures/country/releases') &&
      (!/publications.+\.yaml$/.test(path) || kept.includes(basename(path)) || isExcepted(path)),
  });
}

/** An exception for a file that is not there, or without the file it agrees with, would be a mistake. */
function isExcepted(path: string): boolean {
  return /bac-giang|egdi-rank|digital-signature/.test(path);
}
