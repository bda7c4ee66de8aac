import { availableParallelism } from 'node:os';
import { Tinypool } from 'tinypool';
import type { SearchRecords } from '../../src/exports/search-record.ts';
import type { PageBundle } from './page-bundle.ts';
import type { Part } from './parts.ts';
import type { SubjectTasks, Written } from './site-task.ts';

/** What every thread is told. */
export interface WorkerSetting {
  readonly bundle: PageBundle;
  /** Of the site that is being written. */
  readonly folder: string;
  /** Of what earlier builds wrote; undefined to use none of it. */
  readonly cache: string | undefined;
  /** Whether pages are read by the rules for pages. */
  readonly rules: boolean;
}

/** Threads that each hold the whole site and write parts of it. */
export interface SiteWorkers {
  readonly plan: () => Promise<readonly SubjectTasks[]>;
  readonly searchRecords: () => Promise<readonly SearchRecords[]>;
  readonly write: (parts: readonly Part[]) => Promise<readonly Written[]>;
  readonly close: () => Promise<void>;
}

/** A thread a core: more would wait for each other. */
export const threadsAtOnce = availableParallelism();

/**
 * What a thread needs does not grow with the number of pages. Where there is plenty of memory, V8
 * lets garbage pile up to four times of that; told of a limit below 2 GB, to less than twice.
 */
const memory = { maxOldGenerationSizeMb: 1536, maxYoungGenerationSizeMb: 24 };

/** What sets some threads apart: how many they are, and what they are told of a past release. */
interface Apart {
  readonly threads: number;
  readonly environment: Readonly<Record<string, string>>;
}

const usual: Apart = { threads: threadsAtOnce, environment: {} };

/** What a thread throws, or its death, rejects what it was asked for. */
export function siteWorkers(
  setting: WorkerSetting,
  { threads, environment }: Apart = usual,
): SiteWorkers {
  const pool = new Tinypool({
    filename: new URL('./site-worker.ts', import.meta.url).href,
    runtime: 'worker_threads',
    minThreads: threads,
    maxThreads: threads,
    isolateWorkers: false,
    resourceLimits: memory,
    env: { ...stringsOf(process.env), ...environment },
  });
  const ask = (name: string, request: object): Promise<unknown> =>
    pool.run({ ...setting, ...request }, { name });
  return {
    plan: async () => answered(await ask('plan', {}), isPlan),
    searchRecords: async () => answered(await ask('searchRecords', {}), isRecords),
    write: async (parts) => answered(await ask('write', { parts }), isWritten),
    close: () => pool.destroy(),
  };
}

// The threads run the code beside this file: what is in their lists is believed.
const isPlan = (value: unknown): value is readonly SubjectTasks[] => Array.isArray(value);
const isRecords = (value: unknown): value is readonly SearchRecords[] => Array.isArray(value);
const isWritten = (value: unknown): value is readonly Written[] => Array.isArray(value);

function answered<Answer>(answer: unknown, is: (value: unknown) => value is Answer): Answer {
  if (is(answer)) return answer;
  throw new Error('A thread that builds the site gave no answer.');
}

function stringsOf(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );
}
