import { spawn } from 'node:child_process';

export interface Run {
  readonly code: number | null;
  /** What was written to both streams. */
  readonly output: string;
}

/** Runs a command of scripts/ as a process of its own, as npm does. */
export function runScript(
  name: string,
  args: readonly string[] = [],
  environment: Readonly<Record<string, string>> = {},
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [`scripts/${name}.ts`, ...args], {
      env: { ...environmentWithoutTestRunner(), ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const chunks: string[] = [];
    const collect = (chunk: Buffer) => chunks.push(chunk.toString());
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.once('error', reject);
    child.once('close', (code) => {
      resolve({ code, output: chunks.join('') });
    });
  });
}

/** NODE_ENV=test and its like belong to the tests, not to what they test. */
export function environmentWithoutTestRunner(): Record<string, string | undefined> {
  const entries = Object.entries(process.env);
  return Object.fromEntries(
    entries.filter(
      ([name]) => !/^(?:NODE_ENV|VITEST.*|TEST|MODE|DEV|PROD|BASE_URL|SSR)$/.test(name),
    ),
  );
}
