import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { knownText } from '../../src/contribute/known/known-files.ts';
import type { ReleaseFile } from '../../src/dataset/file-types.ts';
import { frozenFiles } from '../../src/site/files/frozen-file-list.ts';
import { buildModel } from '../../src/model/build-model.ts';
import { siteAddressOf } from '../../src/site/address.ts';
import { handOver } from '../../src/site/read-once.ts';
import {
  checkWrittenSite,
  formatFinding,
  type SiteReport,
} from '../site-checks/check-built-site.ts';
import { reportCheck } from '../report/report-check.ts';
import { buildFolders, recoverFolders, swapFolders, type BuildFolders } from './build-folders.ts';
import { takeLock } from './build-lock.ts';
import { frozenReleases } from './frozen-parts.ts';
import { pastStates } from './past-states.ts';
import { writeFrozen } from './write-frozen.ts';
import { codeHash } from './code-hash.ts';
import { diskFault } from './disk-fault.ts';
import { writeSearchIndex } from './index-search.ts';
import { onInterrupt } from './on-interrupt.ts';
import { bundlesFolder, pageBundle, type PageBundle } from './page-bundle.ts';
import { progressOn, type Progress } from './progress.ts';
import { countOf, partOf, writeParts, type Part } from './parts.ts';
import { writeManifest } from './site-manifest.ts';
import type { SiteOptions } from './site-options.ts';
import type { SiteTask, SubjectTasks, Written } from './site-task.ts';
import { siteWorkers } from './site-workers.ts';
import { tidyCache } from './subject-cache.ts';
import { tellAddress } from './tell-address.ts';

type Bundled = (bundle: PageBundle) => Promise<void>;

const cacheFolder = 'node_modules/.cache/tien-do-57';

/**
 * Checks the dataset, builds the site beside the current one, makes its search index, checks it, and
 * only then puts it in its place. Whatever goes wrong is told on stderr and leaves the current site as it was.
 *
 * @param bundled Told of the bundle of the pages, long before they are written.
 * @returns Whether there is a new site.
 */
export async function buildSite(
  options: SiteOptions,
  bundled: Bundled = () => Promise.resolve(),
): Promise<boolean> {
  const folders = buildFolders(options.out);
  try {
    const lock = takeLock(folders.lock);
    if (lock.release === undefined) {
      return refused(`process ${lock.holder} is building there already`, options);
    }
    try {
      recoverFolders(folders);
      return await buildInto(folders, options, bundled);
    } finally {
      lock.release();
    }
  } catch (error) {
    const fault = diskFault(error);
    if (fault === undefined) throw error;
    return refused(fault, options);
  }
}

async function buildInto(
  folders: BuildFolders,
  options: SiteOptions,
  bundled: Bundled,
): Promise<boolean> {
  const begun = performance.now();
  const records = readForThreads(options.data);
  if (records === undefined) return refused('the dataset has mistakes', options);

  const removeNext = () => {
    rmSync(folders.next, { recursive: true, force: true });
  };
  const forget = onInterrupt(() => {
    removeNext();
    rmSync(folders.lock, { force: true });
  });
  const progress = progressOn(process.stdout, () => performance.now());
  try {
    const written = await writeSite(options, folders.next, progress, bundled, records);
    const { findings, summary } = reportOn(written, options, folders.next, progress);
    progress.end();
    for (const finding of findings) console.error(formatFinding(finding));
    if (findings.length > 0) {
      return refused(`the site has ${findings.length} mistakes`, options);
    }
    writeManifest(folders.next);
    swapFolders(folders);
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    console.log([`Built ${options.out} in ${seconds} s`, ...summary, livesAt()].join('\n  '));
    return true;
  } catch (error) {
    progress.end();
    if (diskFault(error) !== undefined) throw error;
    console.error(error instanceof Error ? (error.stack ?? error.message) : error);
    return refused('the site could not be generated', options);
  } finally {
    forget();
    removeNext();
  }
}

/**
 * Reads the dataset for all threads. Of what was read only the releases stay here: the files with
 * their texts are most of it, and nobody asks for them again.
 *
 * @returns undefined if it has mistakes, which are told.
 */
function readForThreads(data: string): readonly ReleaseFile[] | undefined {
  const checked = reportCheck(data);
  if (checked === undefined) return undefined;
  const { dataset, geography } = checked;
  handOver({ model: buildModel(dataset), geography, known: knownText(checked) });
  return dataset.release.map(({ value }) => value);
}

/** What the rules say of the site, where it is to be checked. */
function reportOn(
  { written, postponed }: WrittenSite,
  { base, rules }: SiteOptions,
  folder: string,
  progress: Progress,
): SiteReport {
  if (!rules) return { findings: [], summary: [`${written.length} pages and files, unchecked`] };
  progress.stage('checking the site');
  const pages = written.flatMap(({ inspected }) => inspected ?? []);
  return checkWrittenSite(folder, base, pages, postponed);
}

interface WrittenSite {
  readonly written: readonly Written[];
  /** The addresses that were left out: they are written when somebody asks. */
  readonly postponed: readonly string[];
}

/** Writes all of the site but what the options leave out. */
async function writeSite(
  options: SiteOptions,
  folder: string,
  progress: Progress,
  bundled: Bundled,
  records: readonly ReleaseFile[],
): Promise<WrittenSite> {
  tellAddress(options);
  const code = codeHash(siteAddressOf(process.env));
  progress.stage('bundling pages');
  const bundle = await pageBundle(join(bundlesFolder, code));
  mkdirSync(folder, { recursive: true });
  cpSync(bundle.assets, folder, { recursive: true });
  progress.stage('loading pages');
  const cache = options.cache ? join(cacheFolder, 'subjects') : undefined;
  const setting = { bundle, folder, cache, rules: options.rules };
  const workers = siteWorkers(setting);
  let indexed: Promise<unknown> = Promise.resolve();
  try {
    const [subjects] = await Promise.all([workers.plan(), bundled(bundle)]);
    const index = workers.searchRecords().then((records) => writeSearchIndex(records, folder));
    // What goes wrong there is told below: until then, nobody listens.
    indexed = Promise.allSettled([index]);
    const parts = partsOf(subjects, code, options);
    progress.stage('writing pages and files', countOf(parts));
    // The longest first, so that no thread is left with one at the end.
    const longest = parts.toSorted((a, b) => b.tasks.length - a.tasks.length);
    const today = await writeParts(longest, workers, progress.done);
    const frozen = frozenReleases(records, code, options.pictures);
    const frozenParts = frozen.flatMap((one) => one.parts);
    progress.stage('writing past releases', countOf(frozenParts));
    const past = await writeFrozen(frozen, {
      setting,
      workers,
      stateOf: pastStates(options.data, records),
      done: progress.done,
    });
    progress.stage('indexing words');
    await index;
    if (cache !== undefined) {
      tidyCache(
        cache,
        [...parts, ...frozenParts].map(({ key }) => key),
        new Date(),
      );
    }
    return {
      written: [...today, ...past],
      postponed: options.pictures ? [] : [...picturesAmong(subjects), ...frozenPictures(records)],
    };
  } finally {
    // Whatever happens, nothing is written any more once this ends: the folder may be removed then.
    await indexed;
    await workers.close();
  }
}

function partsOf(
  subjects: readonly SubjectTasks[],
  code: string,
  { pictures }: SiteOptions,
): readonly Part[] {
  return subjects.flatMap(({ subject, inputs, tasks }) => {
    const part = (name: string, members: readonly SiteTask[]): readonly Part[] =>
      members.length === 0 ? [] : [partOf([code, name, subject, inputs], members)];
    return [
      ...part(
        'pages and files',
        tasks.filter(({ kind }) => kind !== 'picture'),
      ),
      ...(pictures
        ? part(
            'pictures',
            tasks.filter(({ kind }) => kind === 'picture'),
          )
        : []),
    ];
  });
}

function frozenPictures(records: readonly ReleaseFile[]): readonly string[] {
  return records
    .flatMap(({ id, charts = {} }) =>
      Object.keys(charts).flatMap((chart) => frozenFiles(id, chart)),
    )
    .filter(({ kind }) => kind === 'picture')
    .map(({ path }) => path);
}

function picturesAmong(subjects: readonly SubjectTasks[]): readonly string[] {
  return subjects.flatMap(({ tasks }) =>
    tasks.filter(({ kind }) => kind === 'picture').map(({ path }) => path),
  );
}

function livesAt(): string {
  const { origin, base } = siteAddressOf(process.env);
  return `made for ${origin}${base} (npm run build -- --site https://example.org --base /path/)`;
}

function refused(reason: string, { out }: SiteOptions): false {
  console.error(`\nNothing was built: ${reason}. ${out} is as it was.`);
  return false;
}
