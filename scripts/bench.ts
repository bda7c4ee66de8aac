import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { median } from 'd3-array';
import { withOneFigureChanged } from './bench/changed-figure.ts';
import { devLatency } from './bench/dev-latency.ts';
import { peerTables } from './bench/peers/peer-tables.ts';
import { scaleRows, weightRows } from './bench/scale.ts';
import { timedRun } from './bench/timed-run.ts';
import { toldUsage } from './command/command.ts';

if (toldUsage('npm run bench -- [--rounds N] [--json] [--scale | --peers]')) process.exit();

// What builds cost: npm run bench (-- --rounds 3 --json). Medians, and ratios to npm run check in
// the same run, so that two machines can be compared. With --scale instead: what synthetic datasets
// of several sizes cost, a page and in memory, and how heavy their pages are. With --peers: the same
// work done by this project and by plain sites of Astro and of Observable Framework, in one run.

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    json: { type: 'boolean', default: false },
    scale: { type: 'boolean', default: false },
    peers: { type: 'boolean', default: false },
  },
});
const rounds = Number(values.rounds);
const cache = 'node_modules/.cache/tien-do-57';
const aside = `${cache}-aside`;
const temporary = mkdtempSync(join(tmpdir(), 'bench-'));
const out = join(temporary, 'dist');
const changed = join(temporary, 'data');

type Measure = readonly [name: string, measure: () => Promise<number>];

const build = async (...args: string[]) =>
  (await timedRun('scripts/build.ts', ['--out', out, ...args])).seconds;

/** With empty caches, which come back afterwards. */
async function cold(...args: string[]): Promise<number> {
  rmSync(cache, { recursive: true, force: true });
  return build(...args);
}

const measures: readonly Measure[] = [
  ['check', async () => (await timedRun('scripts/check.ts', [])).seconds],
  ['cold, as npm start builds', () => cold('--no-pictures')],
  ['cold, with all pictures', () => cold()],
  ['warm, nothing changed', () => build()],
  ['warm, one figure changed', () => build('--data', changed)],
  ['dev: first page', async () => (await devLatency()).firstPage],
  ['dev: saved change on the page', async () => (await devLatency()).savedChange],
];

async function measured([name, measure]: Measure) {
  const seconds: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    if (name.includes('changed') && name.includes('figure')) {
      rmSync(changed, { recursive: true, force: true });
      withOneFigureChanged('data', changed);
      await build();
    }
    seconds.push(await measure());
  }
  return { name, seconds: median(seconds) ?? 0 };
}

/** Shows rows, their numbers rounded. */
function show(rows: readonly object[]): void {
  const round = (_: string, value: unknown) =>
    typeof value === 'number' ? Number(value.toFixed(2)) : value;
  const text = JSON.stringify(rows, round, 2);
  if (values.json) console.log(text);
  else console.table(JSON.parse(text));
}

try {
  if (values.scale) {
    // First, since it bundles the pages: no row is to pay for that.
    const weights = await weightRows();
    show(
      await scaleRows((row) => {
        console.error(JSON.stringify(row));
      }),
    );
    show(weights);
  } else if (values.peers) {
    await peerTables(show, (sentence) => {
      console.error(sentence);
    });
  } else {
    await benchBuilds();
  }
} finally {
  rmSync(temporary, { recursive: true, force: true });
}

async function benchBuilds(): Promise<void> {
  if (existsSync(cache)) renameSync(cache, aside);
  try {
    const found = [];
    for (const measure of measures) found.push(await measured(measure));
    const [check] = found;
    show(
      found.map(({ name, seconds }) => ({
        name,
        seconds,
        'times check': seconds / (check?.seconds ?? 1),
      })),
    );
  } finally {
    if (existsSync(aside)) {
      rmSync(cache, { recursive: true, force: true });
      renameSync(aside, cache);
    }
  }
}
