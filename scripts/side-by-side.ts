import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';

/**
 * Runs npm scripts side by side, as many at a time as there are cores. What a script prints appears
 * when it ends, so that no two are mixed; all run to their end, and one that fails fails the whole.
 */
const waiting = process.argv.slice(2);

async function runWaiting(): Promise<void> {
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    const started = performance.now();
    const { code, output } = await run(name);
    const seconds = Math.round((performance.now() - started) / 1000);
    console.log(`${output.trim()}\n${name}: ${code === 0 ? 'passed' : 'FAILED'}, ${seconds} s\n`);
    if (code !== 0) process.exitCode = 1;
  }
}

function run(name: string): Promise<{ readonly code: number | null; readonly output: string }> {
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', name], {
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    const collect = (chunk: Buffer) => (output += chunk.toString());
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.once('error', ({ message }) => {
      resolve({ code: null, output: `npm cannot be run: ${message}` });
    });
    child.once('close', (code) => {
      resolve({ code, output });
    });
  });
}

await Promise.all(Array.from({ length: availableParallelism() }, runWaiting));
