import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readFolder } from '../../src/dataset/read-folder.ts';
import { copySmallCountry } from '../builds/small-country.ts';
import { hostileFiles, type HostileFiles } from './hostile-files.ts';

/** Puts the small country for tests into a folder, hostile wherever the check allows it. */
export function writeHostileCountry(folder: string): HostileFiles {
  copySmallCountry(folder);
  // An exception names the value that it excepts, and a release seals what it says.
  const { files: sound } = readFolder(folder);
  const hostile = hostileFiles(sound, /exceptions\.yaml|bac-giang|^releases/);
  for (const { path, bytes } of hostile.files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  return hostile;
}
