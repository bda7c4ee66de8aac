import { expect, test } from 'vitest';
import { billOfMaterials } from './bill-of-materials.ts';
import { isAccepted } from './licences.ts';
import { lockedPackages, lockedProject } from './lock-file.ts';

const packages = lockedPackages();
const namesOf = (those: typeof packages) => those.map(({ name, version }) => `${name}@${version}`);

test('every package has a licence that is accepted, and a hash', () => {
  expect(packages.length).toBeGreaterThan(100);
  expect(namesOf(packages.filter(({ licence = '' }) => !isAccepted(licence)))).toEqual([]);
  expect(
    namesOf(packages.filter(({ integrity = '' }) => !integrity.startsWith('sha512-'))),
  ).toEqual([]);
});

test('only what was looked at may run something when it is installed', () => {
  const names = packages.filter((one) => one.hasInstallScript).map(({ name }) => name);
  expect(names).toEqual(['esbuild', 'node']);
});

test('versions are exact', () => {
  const { asksFor } = lockedProject();
  const loose = asksFor.filter(({ version }) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version));
  expect(asksFor.length).toBeGreaterThan(20);
  expect(loose).toEqual([]);
});

test('an expression is accepted if all its parts are, or one of its choices', () => {
  expect(isAccepted('(MIT AND Zlib)')).toBe(true);
  expect(isAccepted('(GPL-2.0-only OR MIT)')).toBe(true);
  expect(isAccepted('MIT AND GPL-2.0-only')).toBe(false);
  expect(isAccepted('')).toBe(false);
});

test('a bill of materials names each package with its address, licence and hash', () => {
  const bill = billOfMaterials({ name: 'site', version: '1.0.0' }, [
    {
      name: '@a/b',
      version: '1.2.3',
      licence: 'MIT AND Zlib',
      integrity: 'sha512-AAEC',
      hasInstallScript: false,
    },
  ]);
  expect(bill.components).toEqual([
    {
      type: 'library',
      'bom-ref': 'pkg:npm/%40a/b@1.2.3',
      name: '@a/b',
      version: '1.2.3',
      purl: 'pkg:npm/%40a/b@1.2.3',
      licenses: [{ expression: 'MIT AND Zlib' }],
      hashes: [{ alg: 'SHA-512', content: '000102' }],
    },
  ]);
  const refs = billOfMaterials({ name: 'site', version: '1' }, packages).components.map(
    (one) => one['bom-ref'],
  );
  expect(new Set(refs).size).toBe(refs.length);
});
