import { globSync } from 'node:fs';
import { join } from 'node:path';
import { isRecord } from '../../src/dataset/walk.ts';
import { inFolder } from './in-folder.ts';
import { measuredRun, type MeasuredRun } from './measured-run.ts';
import { built, checked } from './synthetic/sizes.ts';
import { writeSyntheticDataset, type Scale } from './synthetic/synthetic-dataset.ts';
import { timedRun } from './timed-run.ts';

/** A command on a synthetic dataset of one size: the run in the middle of three. */
export interface ScaleRow extends Omit<MeasuredRun, 'writing'> {
  readonly what: string;
  readonly files: number;
  readonly pages: number | undefined;
  /** Processor time that writing took, a page, ms. */
  readonly 'ms a page': number | undefined;
}

/** The heaviest page of a kind at each size, HTML and styles compressed, kB. */
export type WeightRow = Readonly<Record<string, string | number>>;

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
    for (const scale of Object.values(checked)) add(await checkRow(folder, scale));
    for (const scale of Object.values(built)) add(await buildRow(folder, scale));
    return rows;
  });
}

/** The heaviest page of each kind in the datasets that are built. */
export async function weightRows(): Promise<readonly WeightRow[]> {
  return inFolder(async (folder) => {
    const data = join(folder, 'data');
    const sizes: { files: number; weights: ReadonlyMap<string, number> }[] = [];
    for (const scale of Object.values(built)) {
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

async function checkRow(folder: string, scale: Scale): Promise<ScaleRow> {
  const data = join(folder, 'data');
  writeSyntheticDataset(data, scale);
  const { writing: _, ...run } = await middleRun('scripts/check.ts', ['--data', data]);
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
  const { writing, ...run } = await middleRun('scripts/build.ts', options);
  const pages = globSync('**/*.html', { cwd: out }).length;
  const files = yamlFiles(data);
  return { what: 'build', files, pages, ...run, 'ms a page': (writing * 1000) / pages };
}

/** The run in the middle of three, by processor time. */
async function middleRun(script: string, args: readonly string[]): Promise<MeasuredRun> {
  const first = await measuredRun(script, args);
  const all = [first, await measuredRun(script, args), await measuredRun(script, args)];
  const [, middle = first] = all.toSorted((a, b) => a.processor - b.processor);
  return middle;
}

function yamlFiles(data: string): number {
  return globSync('**/*.yaml', { cwd: data }).length;
}
