import { spawn, type ChildProcess } from 'node:child_process';

/** A command of this project that has ended. */
export interface TimedRun {
  readonly seconds: number;
  readonly output: string;
}

export interface RunOptions {
  /** The folder it runs in, if not that of this process. */
  readonly cwd?: string | undefined;
  readonly environment?: Readonly<Record<string, string>> | undefined;
}

/**
 * Runs a script with the Node of this process.
 *
 * @throws If it ends with another code than 0, with what it said.
 */
export async function timedRun(
  script: string,
  args: readonly string[],
  { cwd, environment }: RunOptions = {},
): Promise<TimedRun> {
  const begun = performance.now();
  const child = spawn(process.execPath, [script, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    cwd,
    env: { ...process.env, ...environment },
  });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  }
  const code = await endOf(child);
  const output = said.join('');
  if (code !== 0) throw new Error(`${script} ended with ${String(code)}.\n${output}`);
  return { seconds: (performance.now() - begun) / 1000, output };
}

export function endOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
}
