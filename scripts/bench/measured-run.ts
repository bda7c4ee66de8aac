import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isRecord } from '../../src/dataset/walk.ts';
import { inFolder } from './in-folder.ts';
import { timedRun, type RunOptions } from './timed-run.ts';

export interface MeasuredRun {
  /** On the wall, s: others who use the machine make it larger. */
  readonly seconds: number;
  /** Of all cores together, s; of the process with its threads, not of processes it starts. */
  readonly processor: number;
  /** The largest memory of the process. */
  readonly megabytes: number;
  /** Processor time that writing pages took, s; 0 where the command writes none of ours. */
  readonly writing: number;
}

const tellUsage = pathToFileURL(resolve('scripts/bench/tell-usage.ts')).href;

/**
 * Runs a script of Node and asks it at its end what it used.
 *
 * @throws If it ends with another code than 0, with what it said.
 */
export async function measuredRun(
  script: string,
  args: readonly string[],
  { cwd, environment }: RunOptions = {},
): Promise<MeasuredRun> {
  return inFolder(async (folder) => {
    const file = join(folder, 'usage.json');
    const { seconds } = await timedRun(script, args, {
      cwd,
      environment: { ...environment, NODE_OPTIONS: `--import ${tellUsage}`, USAGE_FILE: file },
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
  });
}
