import type { LockedPackage } from './lock-file.ts';

/**
 * Licences under which a tool may be used to make this site. Nothing of a package is published but
 * what runs in a page and the fonts, which are MIT, ISC, Apache and OFL.
 */
const accepted = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'LGPL-3.0-or-later',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'OFL-1.1',
  'PSF-2.0',
  'Python-2.0',
  'Unlicense',
  'Zlib',
]);

/** Whether all that an SPDX expression joins by AND, and one of what it joins by OR, is accepted. */
export function isAccepted(expression: string): boolean {
  const all = expression.replaceAll(/[()]/g, '').split(/ AND /);
  return all.every((part) => part.split(/ OR /).some((one) => accepted.has(one)));
}

/** Packages by their licence, the most frequent one first. */
export function byLicence(
  packages: readonly LockedPackage[],
): readonly (readonly [licence: string, packages: readonly LockedPackage[]])[] {
  return [...Map.groupBy(packages, ({ licence }) => licence ?? 'none named')].sort(
    ([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1),
  );
}
