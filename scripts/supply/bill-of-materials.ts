import type { LockedPackage } from './lock-file.ts';

interface Subject {
  readonly name: string;
  readonly version: string;
}

/**
 * A bill of materials in the form of CycloneDX 1.6. It has neither a time nor a serial number, so
 * that the same lock file gives the same bytes.
 */
export function billOfMaterials({ name, version }: Subject, packages: readonly LockedPackage[]) {
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { type: 'application', 'bom-ref': name, name, version } },
    components: packages.map(component),
  };
}

function component({ name, version, licence, integrity }: LockedPackage) {
  const purl = `pkg:npm/${name.replace(/^@/, '%40')}@${version}`;
  return {
    type: 'library',
    'bom-ref': purl,
    name,
    version,
    purl,
    licenses: licence === undefined ? [] : [licenceOf(licence)],
    hashes: integrity === undefined ? [] : integrity.split(' ').map(hashOf),
  };
}

function licenceOf(licence: string) {
  return licence.includes(' ') ? { expression: licence } : { license: { id: licence } };
}

/** `sha512-` and Base64 as the name of the function and hexadecimal. */
function hashOf(integrity: string) {
  const [alg = '', content = ''] = integrity.split(/-(.*)/);
  return {
    alg: alg.toUpperCase().replace('SHA', 'SHA-'),
    content: Buffer.from(content, 'base64').toString('hex'),
  };
}
