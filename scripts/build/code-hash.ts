import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';

/** All that a page or file is made from, besides the dataset. */
const code = [
  'src/**/*.{ts,astro,css,md,woff2}',
  'schemas/**/*.json',
  'public/**/*',
  'scripts/{build,site-checks}/*.ts',
  'astro.config.mjs',
  'package-lock.json',
];

/** Pictures to compare with, and tests: no page is made from them. */
const apart = /\.test\.ts$|\/pictures\//;

/** One hash over files, by their paths and bytes. */
export function hashOfFiles(patterns: readonly string[], apartFrom?: RegExp): string {
  const hash = createHash('sha256');
  for (const file of globSync(patterns, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .filter((path) => apartFrom?.test(path) !== true)
    .toSorted()) {
    hash.update(`${file}\n`);
    hash.update(createHash('sha256').update(readFileSync(file)).digest());
  }
  return hash.digest('hex');
}

/** Changes with the code, with what it is built with, and with where the site will live. */
export function codeHash(address: { readonly base: string; readonly origin: string }): string {
  const hash = createHash('sha256');
  hash.update(hashOfFiles(code, apart));
  hash.update(JSON.stringify([process.version, process.cwd(), address.base, address.origin]));
  return hash.digest('hex');
}
