import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { onTestFinished } from 'vitest';
import { environmentWithoutTestRunner } from './run-script.ts';

export interface StartedServer {
  /** What it printed when it was ready. */
  readonly address: string;
  /** Asks it to end, and tells the exit code. */
  readonly stop: () => Promise<number | null>;
}

/**
 * Starts a command of scripts/ that serves, on a free port, and waits until it says where.
 *
 * @param atEnd Is told how to end it for good: with the test, unless it outlives it.
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
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  for await (const chunk of child.stdout) {
    output += String(chunk);
    const [address] = /http:\/\/localhost:\d+\/\S*/.exec(output) ?? [];
    if (address === undefined) continue;
    const stop = async () => {
      child.kill('SIGTERM');
      await once(child, 'exit');
      return child.exitCode;
    };
    return { address, stop };
  }
  throw new Error(`${name} ended without saying where it serves.\n${output}`);
}
