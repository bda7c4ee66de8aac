import { spawnSync } from 'node:child_process';
import {
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { checkFiles } from '../../src/contribute/check-files.ts';
import { knownDataset, type ChangedFile } from '../../src/contribute/known/known-dataset.ts';
import { knownFrom, knownText } from '../../src/contribute/known/known-files.ts';
import type { Problem } from '../../src/dataset/problem.ts';
import type { RawFile } from '../../src/dataset/raw-file.ts';
import { readFolder } from '../../src/dataset/read-folder.ts';
import { toDataset } from '../../src/dataset/to-dataset.ts';
import { check } from '../../src/model/check.ts';
import { damaged, type Damage } from '../rules/damage.ts';
import { sharedPage } from './pages.ts';

interface Case {
  readonly name: string;
  readonly damages: readonly Damage[];
  readonly files: readonly RawFile[];
}

const sound = readFolder('tests/fixtures/dataset').files;
const cases = globSync('tests/fixtures/rules/*/*/damage.json')
  .toSorted()
  .map((path): Case => {
    const damages: readonly Damage[] = [JSON.parse(readFileSync(path, 'utf8'))].flat();
    return { name: dirname(path), damages, files: damages.reduce(damaged, sound) };
  });

/** The sound dataset as the site sends its own. */
const sent = knownText(check(toDataset(sound)));

const { page, open } = sharedPage();
const complaints: string[] = [];

beforeAll(async () => {
  page().on('console', (message) => complaints.push(message.text()));
  await page().route('**/fixtures-none.json', (route) => route.fulfill({ json: [] }));
  await page().route('**/fixtures-sound.json', (route) =>
    route.fulfill({ body: sent, contentType: 'application/json' }),
  );
  await open('/contribute/new/');
});

/** Asks the thread that the page starts, as the page does, for each of several lists of files. */
async function askedOfThread(
  asker: Page,
  dataset: string,
  questions: readonly (readonly ChangedFile[])[],
): Promise<readonly (readonly Problem[])[]> {
  const address = asker.waitForEvent('worker');
  await asker.reload();
  await asker.locator('[data-name="date"]').focus();
  const script = (await address).url();
  const files = questions.map((changes) =>
    changes.map(({ path, bytes }) => ({
      path,
      base64: bytes && Buffer.from(bytes).toString('base64'),
    })),
  );
  return asker.evaluate(
    async ([from, known, asked]) => {
      interface Told {
        readonly did: string;
        readonly isOpen: boolean;
        readonly problems: readonly Problem[];
      }
      const thread = new Worker(from, { type: 'module' });
      const answer = (question: object) =>
        new Promise<Told>((resolve) => {
          thread.onmessage = ({ data }: MessageEvent<Told>) => {
            resolve(data);
          };
          thread.postMessage(question);
        });
      const opened = await answer({ do: 'open', address: known, locale: 'vi' });
      if (!opened.isOpen) throw new Error(`The thread could not open ${known}.`);
      const told: (readonly Problem[])[] = [];
      for (const changes of asked) {
        const files = changes.map(({ path, base64 }) => ({
          path,
          bytes:
            base64 === undefined
              ? undefined
              : Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0)),
        }));
        told.push((await answer({ do: 'check', turn: told.length, files })).problems);
      }
      thread.terminate();
      return told;
    },
    [script, dataset, files] as const,
  );
}

/** Without a file that was there: it was taken away, or bears another name now. */
function changesOf(files: readonly RawFile[]): readonly ChangedFile[] {
  const there = new Set(files.map(({ path }) => path));
  const gone = sound.filter(({ path }) => !there.has(path));
  return [...files, ...gone.map(({ path }) => ({ path, bytes: undefined }))];
}

describe('the browser gives the same problems as the command line', () => {
  test(`of all ${cases.length} fixtures, whole`, async () => {
    const told = await askedOfThread(
      page(),
      '/fixtures-none.json',
      [sound, ...cases.map(({ files }) => files)].map(changesOf),
    );
    expect(told[0]).toEqual([]);
    for (const [i, { name, files }] of cases.entries()) {
      // What “npm run check” prints of each is held by expected.txt beside it.
      expect(told[i + 1], name).toEqual(check(toDataset(files)).problems);
    }
    expect(complaints).toEqual([]);
  });

  test('of one file beside a dataset that was sent, as “npm run check -- FILE” does', async () => {
    const known = knownDataset(knownFrom(JSON.parse(sent)) ?? []);
    const single = cases.filter(
      ({ damages: [damage, second] }) =>
        damage !== undefined &&
        second === undefined &&
        damage.file.endsWith('.yaml') &&
        damage.rename === undefined &&
        !damage.file.startsWith('releases/'),
    );
    const changes = single.map(({ damages, files }) =>
      changesOf(files).filter(({ path }) => path === damages[0]?.file),
    );
    const told = await askedOfThread(page(), '/fixtures-sound.json', changes);
    for (const [i, { name, files, damages }] of single.entries()) {
      const chosen = new Set(damages.map(({ file }) => file));
      const expected = checkFiles(files, chosen, known.read).problems;
      expect(told[i], name).toEqual(expected);
    }
    expect(single.length).toBeGreaterThan(200);
  });

  test('of some of them, in the words that the command itself prints', async () => {
    const some = cases.filter((_, i) => i % 61 === 7);
    const told = await askedOfThread(
      page(),
      '/fixtures-none.json',
      some.map(({ files }) => changesOf(files)),
    );
    for (const [i, { name, files }] of some.entries()) {
      const lines = told[i]?.map(({ code, at, message }) => [
        code,
        `${at.file}:${at.line}:${at.column}`,
        message,
      ]);
      expect(lines, name).toEqual(printedOf(files));
    }
    expect(some.length).toBeGreaterThan(4);
  });
});

interface Printed {
  readonly code: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: object;
}

/** Code, place and message of each problem, as the command prints them for a folder. */
function printedOf(files: readonly RawFile[]) {
  const folder = mkdtempSync(join(tmpdir(), 'check-'));
  try {
    for (const { path, bytes } of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
    const { problems } = reportOf(['scripts/check.ts', '--data', folder, '--format', 'json']);
    return problems.map(({ code, file, line, column, message }) => [
      code,
      `${file.slice(folder.length + 1)}:${line}:${column}`,
      message,
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Report {
  readonly problems: readonly Printed[];
}

function isReport(value: unknown): value is Report {
  return typeof value === 'object' && value !== null && 'problems' in value;
}

/** The command ends with 1 where something is wrong, and has printed it all the same. */
function reportOf(command: readonly string[]): Report {
  const { stdout } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  const report: unknown = JSON.parse(stdout);
  if (!isReport(report)) throw new Error(`The command printed no report: ${stdout}`);
  return report;
}

test('the thread and the dataset it loads weigh what was decided', () => {
  const script = readdirSync(join(inject('builtSite'), '_astro')).find((name) =>
    name.startsWith('checker'),
  );
  const weightOf = (path: string) =>
    gzipSync(readFileSync(join(inject('builtSite'), path)), { level: 9 }).length;
  // docs/decisions/084: asked for once, by those who begin to write.
  expect(weightOf(`_astro/${script ?? ''}`)).toBeLessThan(190_000);
  expect(weightOf('contribute/new/dataset.json')).toBeLessThan(600_000);
});
