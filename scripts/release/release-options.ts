import { parseArgs } from 'node:util';

export const usage = [
  'npm run release -- --version YYYY.MM.N [--date YYYY-MM-DD] [--reasons FILE] [--data DIR]',
  'npm run release -- --draft FILE [--data DIR]',
  'npm run release -- --rebuild VERSION OUT [--data DIR]',
].join('\n       ');

export type ReleaseOptions =
  | {
      readonly kind: 'release';
      readonly data: string;
      readonly version: string;
      readonly date: string;
      readonly reasons: string | undefined;
    }
  | { readonly kind: 'draft'; readonly data: string; readonly file: string }
  | {
      readonly kind: 'rebuild';
      readonly data: string;
      readonly version: string;
      readonly out: string;
    };

/**
 * @param today As a date: what a release bears that names none.
 * @throws TypeError for an option that does not exist, RangeError for a call that cannot be meant.
 */
export function releaseOptions(args: readonly string[], today: string): ReleaseOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      data: { type: 'string', default: 'data' },
      version: { type: 'string' },
      date: { type: 'string', default: today },
      reasons: { type: 'string' },
      draft: { type: 'string' },
      rebuild: { type: 'string' },
    },
  });
  const { data, version, date, reasons, draft, rebuild } = values;
  const [out, ...others] = positionals;
  if (others.length > 0 || (out !== undefined && rebuild === undefined)) {
    throw new RangeError(`nothing is done with ${positionals.join(' ')}`);
  }
  if (rebuild !== undefined) {
    if (out === undefined) throw new RangeError('name the folder to write to');
    return { kind: 'rebuild', data, version: rebuild, out };
  }
  if (draft !== undefined) return { kind: 'draft', data, file: draft };
  if (version === undefined) throw new RangeError('name the version');
  if (!/^[0-9]{4}\.[0-9]{1,2}\.[0-9]+$/.test(version)) {
    throw new RangeError(`${version} is not year.month.number`);
  }
  if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(date)) throw new RangeError(`${date} is not a day`);
  return { kind: 'release', data, version, date, reasons };
}
