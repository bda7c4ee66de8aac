import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isRecord } from '../../src/dataset/walk.ts';
import { writeSyntheticDataset, type Scale } from './synthetic/synthetic-dataset.ts';
import { timedRun } from './timed-run.ts';

/** A command on a synthetic dataset of one size. */
export interface ScaleRow {
  readonly what: string;
  readonly files: number;
  readonly pages: number | undefined;
  readonly seconds: number;
  /** Of all cores together, s. */
  readonly processor: number;
  readonly megabytes: number;
  /** What writing took, a page, ms. */
  readonly 'ms a page': number | undefined;
}

const places = { seed: 57, places: 34 };

const checked: readonly Scale[] = [
  { ...places, indicators: 20, months: 12, meetings: 34, figures: 6 },
  { ...places, indicators: 150, months: 120, meetings: 46, figures: 6 },
];

const built: readonly Scale[] = [
  { ...places, indicators: 3, months: 6, meetings: 4, figures: 2 },
  { ...places, indicators: 12, months: 12, meetings: 16, figures: 6 },
  { ...places, indicators: 40, months: 24, meetings: 64, figures: 6 },
];

/** What a check costs at 1,000 and 10,000 files, and a page at some 1,500, 5,000 and 20,000 pages. */
export async function scaleRows(): Promise<readonly ScaleRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-scale-'));
  try {
    const rows: ScaleRow[] = [];
    for (const scale of checked) rows.push(await checkRow(folder, scale));
    for (const scale of built) rows.push(await buildRow(folder, scale));
    return rows;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function checkRow(folder: string, scale: Scale): Promise<ScaleRow> {
  const data = join(folder, 'data');
  writeSyntheticDataset(data, scale);
  const { output: _, ...run } = await measured(folder, 'scripts/check.ts', ['--data', data]);
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
  const { output, ...run } = await measured(folder, 'scripts/build.ts', options);
  const pages = globSync('**/*.html', { cwd: out }).length;
  const [, writing] = /writing pages and files: \d+ \(([\d.]+) s\)/.exec(output) ?? [];
  const files = yamlFiles(data);
  return { what: 'build', files, pages, ...run, 'ms a page': (Number(writing) * 1000) / pages };
}

async function measured(folder: string, script: string, args: readonly string[]) {
  const file = join(folder, 'usage.json');
  const { seconds, output } = await timedRun(script, args, {
    NODE_OPTIONS: '--import ./scripts/bench/tell-usage.ts',
    USAGE_FILE: file,
  });
  const usage: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const told = isRecord(usage) ? usage : {};
  return {
    seconds,
    output,
    processor: Number(told['processor']),
    megabytes: Number(told['megabytes']),
  };
}

function yamlFiles(data: string): number {
  return globSync('**/*.yaml', { cwd: data }).length;
}
