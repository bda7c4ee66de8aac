import { gunzipSync } from 'node:zlib';
import { close, createIndex, type CustomRecord, type IndexFile } from 'pagefind';
import type { SearchNames, SearchRecord, SearchRecords } from '../../src/exports/search-record.ts';

/** The files of the index, by their paths below its folder: the same for the same records. */
export async function searchFiles(
  languages: readonly SearchRecords[],
): Promise<readonly IndexFile[]> {
  refuseTwins(languages);
  try {
    const { index, errors } = await createIndex();
    if (index === undefined) throw refusal(errors);
    for (const { language, records } of languages) {
      for (const record of records) {
        const added = await index.addCustomRecord(toCustomRecord(record, language));
        if (added.errors.length > 0) throw refusal(added.errors, record.href);
      }
    }
    const written = await index.getFiles();
    if (written.errors.length > 0) throw refusal(written.errors);
    const kept = written.files.filter(({ path }) => isNeeded(path)).map(inOrder);
    return [...kept, ...languages.map((one) => namesFile(one.language, kept))];
  } finally {
    await close();
  }
}

/** @throws When two records have one address: Pagefind would keep the last without a word. */
function refuseTwins(languages: readonly SearchRecords[]): void {
  const seen = new Set<string>();
  for (const { href } of languages.flatMap(({ records }) => records)) {
    if (seen.has(href)) throw refusal(['Two records have this address.'], href);
    seen.add(href);
  }
}

function refusal(errors: readonly string[], href = ''): Error {
  const where = href === '' ? '' : ` for ${href}`;
  return new Error(
    `Pagefind made no search index${where}: ${errors.join(' ') || 'no reason given'}`,
  );
}

/** What is shown of a result travels as metadata; what it is found by, as content. */
function toCustomRecord(record: SearchRecord, language: string): CustomRecord {
  const {
    href,
    kind,
    title,
    titleLang,
    line,
    about,
    aboutLang,
    names,
    units,
    states,
    words,
    hasFigures,
  } = record;
  const shown = {
    title,
    kind,
    line,
    about,
    names: names.join('\n'),
    units: units.join('\n'),
    states: states.join('\n'),
    titleLang,
    aboutLang,
    figures: hasFigures ? 'yes' : '',
  };
  return {
    url: href,
    language,
    content: [title, about ?? '', ...names, ...units, ...states, ...words]
      .filter(Boolean)
      .join('. '),
    meta: Object.fromEntries(
      Object.entries(shown).flatMap(([key, value]) => (value ? [[key, value]] : [])),
    ),
  };
}

/** Pagefind’s own interfaces stay behind: the site has its own. */
function isNeeded(path: string): boolean {
  return !/^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\./.test(path);
}

/** Pagefind lists languages in any order. */
function inOrder(file: IndexFile): IndexFile {
  if (file.path !== 'pagefind-entry.json') return file;
  const entry: unknown = JSON.parse(textOf(file.content));
  if (!hasObject(entry, 'languages')) throw refusal(['Its list of languages is unknown.']);
  const languages = Object.entries(entry.languages).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const ordered = { ...entry, languages: Object.fromEntries(languages) };
  return { path: file.path, content: Buffer.from(JSON.stringify(ordered)) };
}

/**
 * Which ids are of which kind, and what they are called. Pagefind’s filters would tell the kinds,
 * too, but they are written in an order that differs from build to build.
 */
function namesFile(language: string, files: readonly IndexFile[]): IndexFile {
  const byKind = new Map<string, Record<string, readonly string[]>>();
  const units: Record<string, readonly string[]> = {};
  const fragments = files.filter(({ path }) => path.startsWith(`fragment/${language}_`));
  for (const { path, content } of fragments.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    const id = /\/(.+)\.pf_fragment$/.exec(path)?.[1] ?? '';
    const { kind, called, tookOver } = shownIn(content);
    byKind.set(kind, { ...byKind.get(kind), [id]: called });
    if (tookOver.length > 0) units[id] = tookOver;
  }
  const names: SearchNames = {
    called: Object.fromEntries([...byKind].toSorted()),
    tookOver: units,
  };
  return { path: `names.${language}.json`, content: Buffer.from(JSON.stringify(names)) };
}

const signature = 'pagefind_dcd';

interface Shown {
  readonly kind: string;
  readonly called: readonly string[];
  readonly tookOver: readonly string[];
}

/** @throws When the file is not written as this version of Pagefind writes it. */
function shownIn(fragment: Uint8Array): Shown {
  const text = textOf(gunzipSync(fragment));
  const value: unknown = text.startsWith(signature)
    ? JSON.parse(text.slice(signature.length))
    : undefined;
  if (!hasObject(value, 'meta') || !('kind' in value.meta)) {
    throw refusal(['A fragment is written in an unknown way.']);
  }
  const meta = new Map<string, unknown>(Object.entries(value.meta));
  const called = ['title', 'names', 'about', 'states'].flatMap((field) =>
    textIn(meta, field).split('\n'),
  );
  const tookOver = textIn(meta, 'units').split('\n').filter(Boolean);
  return { kind: String(value.meta.kind), called: called.filter(Boolean), tookOver };
}

function textIn(meta: ReadonlyMap<string, unknown>, field: string): string {
  const value = meta.get(field);
  return typeof value === 'string' ? value : '';
}

function hasObject<Key extends string>(
  value: unknown,
  key: Key,
): value is Readonly<Record<Key, object>> {
  if (typeof value !== 'object' || value === null || !(key in value)) return false;
  return typeof Reflect.get(value, key) === 'object';
}

function textOf(content: Uint8Array): string {
  return Buffer.from(content).toString('utf8');
}
