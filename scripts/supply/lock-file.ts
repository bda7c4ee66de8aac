import { readFileSync } from 'node:fs';

/** A package as the lock file pins it. */
export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  /** An SPDX expression. */
  readonly licence: string | undefined;
  /** `sha512-` and the hash in Base64. */
  readonly integrity: string | undefined;
  /** Whether it wants to run something when it is installed. */
  readonly hasInstallScript: boolean;
}

/** Every package of the lock file, each version once, sorted by name. */
export function lockedPackages(file = 'package-lock.json'): readonly LockedPackage[] {
  const lock: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const entries = Object.entries(record(record(lock)['packages'])).filter(([path]) => path !== '');
  const packages = entries.map(([path, entry]) => lockedPackage(path, record(entry)));
  const once = new Map(packages.map((one) => [`${one.name}@${one.version}`, one]));
  return [...once].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

/** The project itself, with the versions that it asks for. */
export function lockedProject(file = 'package-lock.json') {
  const lock: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const root = record(record(record(lock)['packages'])['']);
  return {
    name: textOf(root['name']) ?? '',
    version: textOf(root['version']) ?? '',
    asksFor: Object.entries({
      ...record(root['dependencies']),
      ...record(root['devDependencies']),
    }).map(([name, version]) => ({ name, version: textOf(version) ?? '' })),
  };
}

function lockedPackage(path: string, entry: Readonly<Record<string, unknown>>): LockedPackage {
  return {
    name: textOf(entry['name']) ?? path.slice(path.lastIndexOf('node_modules/') + 13),
    version: textOf(entry['version']) ?? '',
    licence: textOf(entry['license']),
    integrity: textOf(entry['integrity']),
    hasInstallScript: entry['hasInstallScript'] === true,
  };
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value))
    : {};
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
