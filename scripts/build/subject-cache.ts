import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { InspectedPage } from '../site-checks/inspect-page.ts';
import { writeWhole } from './write-whole.ts';

/** A page or file as it was written before. */
export interface KeptFile {
  readonly path: string;
  readonly content: string | Uint8Array;
  readonly inspected: InspectedPage | undefined;
}

/** What earlier builds wrote about each subject, by a key of all that it was made from. */
export interface SubjectCache {
  /** undefined if nothing is kept under the key, or what is kept is not whole. */
  readonly read: (key: string) => readonly KeptFile[] | undefined;
  /** Keeps nothing where the disk takes nothing: a cache only saves time. */
  readonly keep: (key: string, files: readonly KeptFile[]) => void;
}

/** Bytes of a SHA-256, which begins every entry. */
const sealLength = 32;

/** @param folder On disk; without one, nothing is kept and nothing found. */
export function subjectCache(folder: string | undefined): SubjectCache {
  if (folder === undefined) return { read: () => undefined, keep: () => undefined };
  const fileOf = (key: string) => join(folder, `${key}.pack`);
  return {
    read: (key) => {
      try {
        const bytes = readFileSync(fileOf(key));
        const body = bytes.subarray(sealLength);
        if (!sealOf(key, body).equals(bytes.subarray(0, sealLength))) return undefined;
        const files: unknown = deserialize(body);
        return isFiles(files) ? files : undefined;
      } catch {
        return undefined;
      }
    },
    keep: (key, files) => {
      try {
        const body = serialize(files);
        mkdirSync(folder, { recursive: true });
        writeWhole(fileOf(key), Buffer.concat([sealOf(key, body), body]));
      } catch {
        // The next build writes these files anew.
      }
    },
  };
}

/** Over the key as well, so that an entry under another name is none. */
function sealOf(key: string, body: Uint8Array): Buffer {
  return createHash('sha256').update(key).update(body).digest();
}

/** The seal says that this was written by `keep`: what is in the list is believed. */
function isFiles(value: unknown): value is readonly KeptFile[] {
  return Array.isArray(value);
}

/** How many entries stay: those of some builds, with and without a base path. */
const kept = 6000;

/** Marks entries as used, and removes those that were longest not used where there are too many. */
export function tidyCache(folder: string, used: readonly string[], now: Date): void {
  try {
    for (const key of used) utimesSync(join(folder, `${key}.pack`), now, now);
    const entries = readdirSync(folder).map((name) => join(folder, name));
    const oldestFirst = entries
      .map((file) => ({ file, time: statSync(file).mtimeMs }))
      .toSorted((a, b) => a.time - b.time);
    for (const { file } of oldestFirst.slice(0, Math.max(0, entries.length - kept))) rmSync(file);
  } catch {
    // Another build may be tidying as well.
  }
}
