import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { endOf } from './timed-run.ts';

export interface DevLatency {
  /** From the command to a whole first page, s. */
  readonly firstPage: number;
  /** From a saved file to the page that shows it, s. */
  readonly savedChange: number;
}

const port = 4399;
const page = `http://localhost:${port}/`;
const file = 'data/dataset.yaml';
const patience = 180_000;

/** Starts “npm run dev”, asks for the first page, saves the title of the dataset anew, and asks again. */
export async function devLatency(): Promise<DevLatency> {
  const begun = performance.now();
  const child = spawn('npm', ['run', 'dev', '--', '--port', String(port)], {
    stdio: 'ignore',
    detached: true,
  });
  const before = readFileSync(file, 'utf8');
  try {
    await until(() => true);
    const firstPage = (performance.now() - begun) / 1000;
    const saved = performance.now();
    writeFileSync(file, before.replace(/^( {2}en: )(.*)$/m, '$1Seen by the benchmark. $2'));
    await until((html) => html.includes('Seen by the benchmark'));
    return { firstPage, savedChange: (performance.now() - saved) / 1000 };
  } finally {
    writeFileSync(file, before);
    if (child.pid !== undefined) process.kill(-child.pid);
    await endOf(child);
  }
}

async function until(isThere: (html: string) => boolean): Promise<void> {
  const begun = performance.now();
  while (performance.now() - begun < patience) {
    const html = await fetch(page).then(
      (response) => (response.ok ? response.text() : ''),
      () => '',
    );
    if (html.includes('</html>') && isThere(html)) return;
    await pause(100);
  }
  throw new Error(`${page} did not answer within ${String(patience / 60_000)} minutes.`);
}
