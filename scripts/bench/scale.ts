import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isRecord } from '../../src/dataset/walk.ts';
import { writeSyntheticDataset, type Scale } from './synthetic/synthetic-dataset.ts';
import { timedRun } from './timed-run.ts';

/** A command on a synthetic dataset of one size: the median of its runs. */
export interface ScaleRow {
  readonly what: string;
  readonly files: number;
  readonly pages: number | undefined;
  readonly runs: number;
  /** On the wall, s: others who use the machine make it larger. */
  readonly seconds: number;
  /** Of all cores together, s. */
  readonly processor: number;
  /** The largest memory of the process. */
  readonly megabytes: number;
  /** Processor time that writing took, a page, ms. */
  readonly 'ms a page': number | undefined;
}

/** The heaviest page of a kind at each size, HTML and styles compressed, kB. */
export type WeightRow = Readonly<Record<string, string | number>>;

const places = { seed: 57, places: 34 };

const checked: readonly Scale[] = [
  { ...places, indicators: 20, months: 12, meetings: 34, figures: 6 },
  { ...places, indicators: 150, months: 120, meetings: 46, figures: 6 },
];

const built: readonly Scale[] = [
  { ...places, indicators: 2, months: 6, meetings: 2, figures: 1 },
  { ...places, indicators: 12, months: 12, meetings: 16, figures: 6 },
  { ...places, indicators: 40, months: 24, meetings: 48, figures: 6 },
];

/** A run as long as this is not done again, s. */
const long = 60;

/**
 * What a check costs at 1,000 and 10,000 files, and a page at about 1,000, 5,000 and 20,000 pages.
 *
 * @param told Hears of each row as soon as it is known: all of them take a while.
 */
export async function scaleRows(told: (row: ScaleRow) => void): Promise<readonly ScaleRow[]> {
  return inFolder(async (folder) => {
    const rows: ScaleRow[] = [];
    const add = (row: ScaleRow) => {
      rows.push(row);
      told(row);
    };
    for (const scale of checked) add(await checkRow(folder, scale));
    for (const scale of built) add(await buildRow(folder, scale));
    return rows;
  });
}

/** The heaviest page of each kind in the datasets that are built. */
export async function weightRows(): Promise<readonly WeightRow[]> {
  return inFolder(async (folder) => {
    const data = join(folder, 'data');
    const sizes: { files: number; weights: ReadonlyMap<string, number> }[] = [];
    for (const scale of built) {
      writeSyntheticDataset(data, scale);
      const { output } = await timedRun('scripts/build/tell-weights.ts', [data]);
      sizes.push({ files: yamlFiles(data), weights: weightsIn(JSON.parse(output)) });
    }
    const kinds = new Set(sizes.toReversed().flatMap(({ weights }) => [...weights.keys()]));
    return [...kinds].map((kind) => ({
      kind,
      ...Object.fromEntries(
        sizes.map(({ files, weights }) => [
          `${String(files)} files`,
          (weights.get(kind) ?? 0) / 1000,
        ]),
      ),
    }));
  });
}

function weightsIn(told: unknown): ReadonlyMap<string, number> {
  const rows = Array.isArray(told) ? told.filter(isRecord) : [];
  return new Map(rows.map(({ kind, bytes }) => [String(kind), Number(bytes)]));
}

async function inFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-scale-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function checkRow(folder: string, scale: Scale): Promise<ScaleRow> {
  const data = join(folder, 'data');
  writeSyntheticDataset(data, scale);
  const { writing: _, ...run } = await measured(folder, 'scripts/check.ts', ['--data', data]);
  return {
    what: 'check',
    files: yamlFiles(data),
    pages: undefined,
    ...run,
    'ms a page': undefined,
  };
}

async function buildRow(folder: string, scale: Scale): Promise<ScaleRow> {
  const [data, out] = [join(folder, 'data'), join(folder, 'dist')];
  writeSyntheticDataset(data, scale);
  const options = ['--data', data, '--out', out, '--no-pictures', '--no-cache', '--no-rules'];
  const { writing, ...run } = await measured(folder, 'scripts/build.ts', options);
  const pages = globSync('**/*.html', { cwd: out }).length;
  const files = yamlFiles(data);
  return { what: 'build', files, pages, ...run, 'ms a page': (writing * 1000) / pages };
}

/** Once, or the run in the middle of three where that does not take long. */
async function measured(folder: string, script: string, args: readonly string[]) {
  const first = await once(folder, script, args);
  if (first.seconds >= long) return { runs: 1, ...first };
  const all = [first, await once(folder, script, args), await once(folder, script, args)];
  const [, middle = first] = all.toSorted((a, b) => a.processor - b.processor);
  return { runs: all.length, ...middle };
}

async function once(folder: string, script: string, args: readonly string[]) {
  const file = join(folder, 'usage.json');
  const { seconds } = await timedRun(script, args, {
    NODE_OPTIONS: '--import ./scripts/bench/tell-usage.ts',
    USAGE_FILE: file,
  });
  const usage: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const told = isRecord(usage) ? usage : {};
  const [begun, ended] = Array.isArray(told['writing']) ? told['writing'].map(Number) : [];
  return {
    seconds,
    processor: Number(told['processor']),
    megabytes: Number(told['megabytes']),
    writing: (ended ?? 0) - (begun ?? 0),
  };
}

function yamlFiles(data: string): number {
  return globSync('**/*.yaml', { cwd: data }).length;
}
