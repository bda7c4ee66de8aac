import { parseArgs } from 'node:util';

export const usage =
  'npm run import -- FILE.csv [--into data] [--accessed YYYY-MM-DD] [--dry-run] [--replace]';

/** What an import is asked to do. */
export interface ImportOptions {
  readonly table: string;
  /** The data folder. */
  readonly into: string;
  readonly accessed: string | undefined;
  readonly dryRun: boolean;
  readonly replace: boolean;
}

/** @throws For an option that does not exist, a value that is none, or no table. */
export function readImportOptions(args: readonly string[]): ImportOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      into: { type: 'string', default: 'data' },
      accessed: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      replace: { type: 'boolean', default: false },
    },
  });
  const [table, ...others] = positionals;
  if (table === undefined || others.length > 0) throw new Error('give one table');
  const { into, accessed, 'dry-run': dryRun, replace } = values;
  if (accessed !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(accessed)) {
    throw new Error(`--accessed ${accessed} is no day; write it like 2026-11-21`);
  }
  return { table, into: into.replace(/\/+$/, ''), accessed, dryRun, replace };
}
