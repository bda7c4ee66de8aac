import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { billOfMaterials } from './supply/bill-of-materials.ts';
import { byLicence, isAccepted } from './supply/licences.ts';
import { lockedPackages, lockedProject } from './supply/lock-file.ts';
import { toldUsage } from './command/command.ts';

if (toldUsage('npm run licences -- [--bom FILE]')) process.exit();

// Lists the licences of all packages; --bom FILE writes a bill of materials besides.
const { values } = parseArgs({ options: { bom: { type: 'string' } } });
const packages = lockedPackages();

for (const [licence, those] of byLicence(packages)) {
  const names = those.map(({ name, version }) => `${name} ${version}`);
  const isUsual = isAccepted(licence) && those.length > 12;
  console.log(`${String(those.length).padStart(4)}  ${licence}`);
  if (!isUsual) console.log(`      ${names.join(', ')}`);
  if (!isAccepted(licence)) process.exitCode = 1;
}
if (process.exitCode === 1) {
  console.error('\nSome licences are not among those of scripts/supply/licences.ts.');
}
if (values.bom !== undefined) {
  const subject = lockedProject();
  writeFileSync(values.bom, `${JSON.stringify(billOfMaterials(subject, packages), null, 2)}\n`);
}
