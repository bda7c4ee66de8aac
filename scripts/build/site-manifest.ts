import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Where the list of all files of a site lies inside it. */
export const manifestName = 'manifest.json';

/** The SHA-256 of every file of a site, by path, in the order of paths; the list itself apart. */
export type SiteManifest = Readonly<Record<string, string>>;

/** @throws What the disk throws. */
export function manifestOf(folder: string): SiteManifest {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)))
    .map((path) => path.split(sep).join('/'))
    .filter((path) => path !== manifestName)
    .toSorted();
  return Object.fromEntries(
    paths.map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex'),
    ]),
  );
}

/** Writes the list into the site. */
export function writeManifest(folder: string): void {
  const text = JSON.stringify({ sha256: manifestOf(folder) }, null, 1);
  writeFileSync(join(folder, manifestName), `${text}\n`);
}

/** The first file, in the order of paths, that two sites do not share; undefined where they are the same. */
export function firstDifference(one: SiteManifest, other: SiteManifest): string | undefined {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])]
    .toSorted()
    .find((path) => one[path] !== other[path]);
}
