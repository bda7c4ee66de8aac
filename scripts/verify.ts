import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readDataset } from '../src/dataset/read-dataset.ts';
import { check, hasErrors } from '../src/model/check.ts';
import { verify, type SavedText } from '../src/model/verify.ts';
import { toldUsage } from './command/command.ts';
import { languageOf } from './report/language.ts';
import { mismatchCount, verificationReport } from './report/verification-report.ts';

const usage = 'npm run verify -- FOLDER [--data DIR]';

/** @throws What the file system throws when the folder or a file cannot be read. */
function savedTexts(folder: string): readonly SavedText[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => {
      const bytes = readFileSync(join(folder, name));
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      return { name, sha256, text: bytes.toString() };
    })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function chosenOptions(): { folder: string; data: string } {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { data: { type: 'string', default: 'data' } },
  });
  const [folder, ...others] = positionals;
  if (folder === undefined || others.length > 0) throw new Error('give one folder of saved texts');
  return { folder, data: values.data };
}

function inputs() {
  try {
    const { folder, data } = chosenOptions();
    return { data, saved: savedTexts(folder) };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\nusage: ${usage}`);
    return undefined;
  }
}

/** @returns The exit code: 0 when all is found, 1 when something is not, 2 for a wrong call. */
function run(): number {
  const given = inputs();
  if (given === undefined) return 2;
  const { dataset, problems } = check(readDataset(given.data));
  if (hasErrors(problems)) {
    console.error('the dataset has errors (npm run check); what can be read of it is compared');
  }
  const verification = verify(dataset, given.saved);
  console.log(verificationReport(verification, given.data, languageOf(process.env)));
  return mismatchCount(verification) > 0 ? 1 : 0;
}

process.exitCode = toldUsage(usage) ? 0 : run();
