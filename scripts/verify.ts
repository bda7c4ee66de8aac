import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readDataset } from '../src/dataset/read-dataset.ts';
import { check, hasErrors } from '../src/model/check.ts';
import { verify, type SavedText, type Verification } from '../src/model/verify.ts';
import { languageOf } from './report/language.ts';

const usage = 'npm run verify -- FOLDER [--data DIR]';

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

/** The comparison for a person at a terminal. */
function report({ sources, notEntered, notSaved }: Verification, data: string): string {
  const language = languageOf(process.env);
  const lines = sources.flatMap(({ file, key, text, paragraphs, citing, mismatches }) => [
    `${file} ${key} (${text}, ${paragraphs} paragraphs): ${counts(citing)}`,
    ...mismatches.map(
      ({ at, message }) => `  ${data}/${at.file}:${at.line}:${at.column} ${message[language]}`,
    ),
  ]);
  return [
    ...lines,
    ...notEntered.map((name) => `not entered: no source has the sha256 of ${name}`),
    ...notSaved.map(({ file, key }) => `not saved: no file has the sha256 of ${key} in ${file}`),
    `${sources.length} sources compared, ${mismatchCount(sources)} mismatches`,
  ].join('\n');
}

function counts(citing: Readonly<Record<string, number>>): string {
  const parts = Object.entries(citing).map(([section, count]) => `${section} ${count}`);
  return parts.join(', ') || 'nothing cites it';
}

function mismatchCount(sources: Verification['sources']): number {
  return sources.reduce((count, { mismatches }) => count + mismatches.length, 0);
}

/** @returns The exit code: 0 when all is found, 1 when something is not, 2 for a wrong call. */
function run(folder: string | undefined, data: string): number {
  if (folder === undefined) {
    console.error(`usage: ${usage}`);
    return 2;
  }
  const { dataset, problems } = check(readDataset(data));
  if (hasErrors(problems)) {
    console.error(
      'the dataset has errors; run “npm run check” first. What can be read is compared.',
    );
  }
  const verification = verify(dataset, savedTexts(folder));
  console.log(report(verification, data));
  return mismatchCount(verification.sources) > 0 ? 1 : 0;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { data: { type: 'string', default: 'data' } },
});
process.exitCode = run(positionals[0], values.data);
