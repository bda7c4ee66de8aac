import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SearchRecords } from '../../src/exports/search-record.ts';
import { frozen } from '../../src/site/address.ts';
import { inspectPage } from '../site-checks/inspect-page.ts';
import { frozenRenderer } from './frozen-renderer.ts';
import type { Part } from './parts.ts';
import { siteRenderer, type SiteRenderer } from './site-renderer.ts';
import { fileOfPath, type SiteTask, type SubjectTasks, type Written } from './site-task.ts';
import { subjectCache, type KeptFile } from './subject-cache.ts';
import type { WorkerSetting } from './site-workers.ts';

// What a worker thread is asked to do; see site-workers.ts. Each thread loads the site once.

let loaded: Promise<SiteRenderer> | undefined;
let loadedFrozen: ReturnType<typeof frozenRenderer> | undefined;

function rendererOf({ bundle }: WorkerSetting): Promise<SiteRenderer> {
  loaded ??= siteRenderer(bundle);
  return loaded;
}

/** A thread that was told of a past release writes its charts, any other the site of today. */
async function renderOf(setting: WorkerSetting): Promise<SiteRenderer['render']> {
  if (frozen === undefined) return (await rendererOf(setting)).render;
  loadedFrozen ??= frozenRenderer(setting.bundle);
  return loadedFrozen;
}

/** Everything there is to write. */
export async function plan(setting: WorkerSetting): Promise<readonly SubjectTasks[]> {
  return (await rendererOf(setting)).subjects();
}

/** What the search index is made from, in each language. */
export async function searchRecords(setting: WorkerSetting): Promise<readonly SearchRecords[]> {
  return (await rendererOf(setting)).searchRecords();
}

interface WriteRequest extends WorkerSetting {
  readonly parts: readonly Part[];
}

/**
 * Writes the pages and files of subjects into the folder, from the cache where it has them, and
 * reads each page as the rules for pages do, if it is to be read.
 *
 * @throws What a page or file throws, with its address, or the disk.
 */
export async function write({ parts, ...setting }: WriteRequest): Promise<readonly Written[]> {
  const written: Written[] = [];
  for (const part of parts) written.push(...(await writePart(part, setting)));
  return written;
}

async function writePart(
  { key, tasks }: Part,
  setting: WorkerSetting,
): Promise<readonly Written[]> {
  const cache = subjectCache(setting.cache);
  const kept = cache.read(key);
  const made = kept ?? (await make(tasks, setting));
  const files = setting.rules ? allInspected(made) : made;
  if (files !== kept) cache.keep(key, files);
  return files.map(({ path, content, inspected }) => {
    const file = join(setting.folder, fileOfPath(path));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    return { path, inspected };
  });
}

async function make(
  tasks: readonly SiteTask[],
  setting: WorkerSetting,
): Promise<readonly KeptFile[]> {
  const render = await renderOf(setting);
  const files: KeptFile[] = [];
  for (const { path } of tasks) {
    files.push({ path, content: await contentOf(render, path), inspected: undefined });
  }
  return files;
}

/** The same list where every page was read before. */
function allInspected(files: readonly KeptFile[]): readonly KeptFile[] {
  return files.every(isInspected) ? files : files.map(inspectedOnce);
}

/** Files that are no pages have nothing to be read for. */
function isInspected({ path, inspected }: KeptFile): boolean {
  return inspected !== undefined || !path.endsWith('/');
}

function inspectedOnce(file: KeptFile): KeptFile {
  const { path, content: html } = file;
  if (isInspected(file) || typeof html !== 'string') return file;
  return { path, content: html, inspected: inspectPage(path, html) };
}

async function contentOf(render: SiteRenderer['render'], path: string) {
  try {
    return await render(path);
  } catch (error) {
    throw new Error(`${path} could not be written: ${reasonOf(error)}`, { cause: error });
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
