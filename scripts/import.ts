import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readFolder } from '../src/dataset/read-folder.ts';
import { toldUsage } from './command/command.ts';
import { readImportOptions, usage } from './import/import-options.ts';
import { importReport } from './import/import-report.ts';
import { importTable } from './import/import-table.ts';
import { languageOf } from './report/language.ts';

function inputs() {
  try {
    const options = readImportOptions(process.argv.slice(2));
    return { ...options, bytes: readFileSync(options.table) };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\nusage: ${usage}`);
    return undefined;
  }
}

/** @returns The exit code: 0 when the files are written, 1 when refused, 2 for a wrong call. */
function run(): number {
  const given = inputs();
  if (given === undefined) return 2;
  const { table, bytes, into, accessed, dryRun, replace } = given;
  const imported = importTable({
    table: { path: table, bytes },
    data: readFolder(into).files,
    accessed,
    replace,
  });
  const language = languageOf(process.env);
  const colours = process.stdout.isTTY && !process.env['NO_COLOR'];
  const told = importReport(imported, table, { root: into, language, colours, dryRun });
  if (imported.kind !== 'ready') {
    console.error(told);
    return 1;
  }
  console.log(told);
  for (const { path, text } of dryRun ? [] : imported.reports) {
    mkdirSync(dirname(join(into, path)), { recursive: true });
    writeFileSync(join(into, path), text);
  }
  return 0;
}

process.exitCode = toldUsage(usage) ? 0 : run();
