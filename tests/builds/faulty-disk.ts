import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

// A disk with a fault, for a process that is started with --import: FAULT says which, after how many
// files of a thread it comes, and in which folder of the site, if not in all.

const [fault = '', allowed = '0', where = ''] = (process.env['FAULT'] ?? '').split(' ');
const { writeFileSync, readdirSync } = fs;
let written = 0;

if (/^E[A-Z]+$/.test(fault)) {
  // Nothing more is written beside the site after so many files.
  fs.writeFileSync = (file, ...rest) => {
    const isOurs = String(file).includes('.dist-') && String(file).includes(where);
    if (isOurs && written++ >= Number(allowed)) {
      throw Object.assign(new Error(`${fault}: a fault for tests, open '${String(file)}'`), {
        code: fault,
      });
    }
    writeFileSync(file, ...rest);
  };
}
if (fault === 'reversed') {
  Object.assign(fs, {
    readdirSync: (...args: Parameters<typeof readdirSync>) => readdirSync(...args).toReversed(),
  });
}
syncBuiltinESMExports();
