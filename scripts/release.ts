import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { readDataset } from '../src/dataset/read-dataset.ts';
import { toDataset } from '../src/dataset/to-dataset.ts';
import { readFolder } from '../src/dataset/read-folder.ts';
import { rebuiltStates } from '../src/dataset/releases/rebuild.ts';
import { newestOf, stateOf } from '../src/dataset/releases/state.ts';
import { byVersion, sortKey } from '../src/dataset/releases/version.ts';
import { check, isPublishable } from '../src/model/check.ts';
import { compareStates } from '../src/model/releases/compare-states.ts';
import { loadState } from '../src/model/releases/load-state.ts';
import type { Reasons } from '../src/model/releases/reasons.ts';
import { isComplete } from '../src/model/releases/release-record.ts';
import { writeWhole } from './build/write-whole.ts';
import { askReasons } from './release/ask-reasons.ts';
import { chartStates, writeFiles } from './release/chart-states.ts';
import { makeRelease } from './release/make-release.ts';
import { citedRelease } from './release/citation-file.ts';
import { draftOf, readReasons } from './release/reasons-file.ts';
import { toldUsage } from './command/command.ts';
import { git } from './command/git.ts';
import { releaseOptions, usage, type ReleaseOptions } from './release/release-options.ts';
import { filesAfter, writeRelease } from './release/release-writing.ts';
import { reportCheck } from './report/report-check.ts';

/** Said to the person at the keyboard instead of a release. */
class Refusal extends Error {}

function recordsOf(data: string) {
  return byVersion(readDataset(data).dataset.release.map(({ value }) => value));
}

/** @throws Refusal if the release cannot be made again as it was. */
function rebuild(data: string, version: string, out: string): string {
  const records = recordsOf(data);
  if (!records.some(({ id }) => id === version)) {
    throw new Refusal(`no release is called ${version}: ${records.map(({ id }) => id).join(', ')}`);
  }
  if (existsSync(out)) throw new Refusal(`${out} is already there: name a folder that is not`);
  const state = rebuiltStates(records, newestOf(readFolder(data).files)).states.get(version);
  if (state === undefined) {
    throw new Refusal(`the way back to ${version} is broken: npm run check says where`);
  }
  writeFiles(out, state);
  return `${out} is the dataset as of ${version}: ${state.length} files, with the checksum of its record`;
}

/** @throws Refusal if there is nothing to compare with. */
function draft(data: string, file: string): string {
  const { files } = readFolder(data);
  const newest = newestOf(files);
  if (newest.length === 0) throw new Refusal('there is no release yet: the first needs no reasons');
  writeFileSync(file, draftOf(compareStates(loadState(newest), loadState(stateOf(files)))));
  return `${file} lists what needs a reason; fill it in and give it with --reasons`;
}

type Release = Extract<ReleaseOptions, { kind: 'release' }>;

/** @throws Refusal if the data is not fit to be released, or a reason is missing. */
async function release({ data, version, date, reasons: file }: Release): Promise<string> {
  const changed = uncommitted(data);
  if (changed !== '') throw new Refusal(`commit or put away what is not committed:\n${changed}`);
  const records = recordsOf(data);
  const newest = records.at(-1);
  if (newest !== undefined && sortKey(version) <= sortKey(newest.id)) {
    throw new Refusal(`${version} is not after ${newest.id}: numbers only go up`);
  }
  if (!reportCheck(data, { notes: false })) throw new Refusal('the dataset has mistakes');
  const { files } = readFolder(data);
  const reasons: Reasons =
    file === undefined
      ? await askReasons(files, createInterface({ input: process.stdin, output: process.stdout }))
      : readReasons(readFileSync(file, 'utf8'));
  const { written, since } = makeRelease(files, records, {
    version,
    date,
    reasons,
    charts: chartStates,
  });
  if (since !== undefined && !isComplete(since.reasoned, reasons)) {
    const { unexplained, unused } = since.reasoned;
    throw new Refusal(
      [
        ...unexplained.map((id) => `no reason is given for ${id}`),
        ...unused.map((id) => `${id} is named and did not change`),
      ].join('\n'),
    );
  }
  if (!isPublishable(check(toDataset(filesAfter(files, written))).problems)) {
    throw new Refusal(`${version} would not pass the check; is ${date} a day of its month?`);
  }
  const cited = citationAfter(data, version, date);
  writeRelease(data, written);
  if (cited !== undefined) writeWhole(cited.file, cited.text);
  return `data/releases/${version}.yaml is written; read it, commit it, and open a pull request`;
}

/** What git says is not committed; nothing where all is. */
function uncommitted(data: string): string {
  return git(data, ['status', '--porcelain'], {
    missing: {
      en: 'it says whether all that is released is committed',
      vi: 'git cho biết mọi thứ sắp phát hành đã được commit hay chưa',
    },
    unknown: {
      en: `git knows no repository in ${data}/: what is released has to be committed`,
      vi: `git không thấy kho nào trong ${data}/: dữ liệu phát hành phải được commit`,
    },
  }).toString();
}

/** CITATION.cff beside the data folder, as it cites the release; undefined where there is none. */
function citationAfter(data: string, version: string, date: string) {
  const file = join(data, '..', 'CITATION.cff');
  if (!existsSync(file)) return undefined;
  return { file, text: citedRelease(readFileSync(file, 'utf8'), version, date) };
}

async function run(options: ReleaseOptions): Promise<string> {
  switch (options.kind) {
    case 'rebuild':
      return rebuild(options.data, options.version, options.out);
    case 'draft':
      return draft(options.data, options.file);
    case 'release':
      return release(options);
  }
}

function optionsOrUsage(): ReleaseOptions | undefined {
  try {
    return releaseOptions(process.argv.slice(2), new Date().toISOString().slice(0, 10));
  } catch (error) {
    if (!(error instanceof TypeError || error instanceof RangeError)) throw error;
    console.error(`${error.message}\nusage: ${usage}`);
    return undefined;
  }
}

const isTold = toldUsage(usage);
const options = isTold ? undefined : optionsOrUsage();
if (options === undefined) process.exitCode = isTold ? 0 : 2;
else {
  try {
    console.log(await run(options));
  } catch (error) {
    console.error(
      `\nNothing was released.\n${error instanceof Error ? error.message : String(error)}`,
    );
    process.exitCode = 1;
  }
}
