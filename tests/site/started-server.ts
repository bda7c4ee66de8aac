import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { environmentWithoutTestRunner } from './run-script.ts';

export interface StartedServer {
  /** What it printed when it was ready. */
  readonly address: string;
  /** Waits until it has printed something like this. */
  readonly said: (pattern: RegExp) => Promise<void>;
  /** Asks it to end, and tells the exit code. */
  readonly stop: () => Promise<number | null>;
}

/**
 * Starts a command of scripts/ that serves, on a free port, and waits until it says where.
 *
 * @param atEnd Is told how to end it; without one, it ends with the test.
 */
export async function startedServer(
  name: string,
  args: readonly string[],
  atEnd: (end: () => void) => void = onTestFinished,
): Promise<StartedServer> {
  const child = spawn(process.execPath, [`scripts/${name}.ts`, ...args], {
    env: { ...environmentWithoutTestRunner(), PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  atEnd(() => {
    child.kill('SIGKILL');
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  }
  const said = async (pattern: RegExp) => {
    while (!pattern.test(output)) {
      if (child.exitCode !== null) throw new Error(`${name} ended too early.\n${output}`);
      await pause(50);
    }
  };
  await said(/http:\/\/localhost:\d+\/\S*/);
  const [address = ''] = /http:\/\/localhost:\d+\/\S*/.exec(output) ?? [];
  const stop = async () => {
    child.kill('SIGTERM');
    await once(child, 'exit');
    return child.exitCode;
  };
  return { address, said, stop };
}
