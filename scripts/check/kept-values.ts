import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { decode } from '../../src/dataset/decode.ts';
import { knownSheet } from '../../src/dataset/known-sheet.ts';
import type { RawFile } from '../../src/dataset/raw-file.ts';
import { readFile, type ReadFile } from '../../src/dataset/to-dataset.ts';
import { isRecord } from '../../src/dataset/walk.ts';
import { hashOfFiles } from '../build/code-hash.ts';

const usual = 'node_modules/.cache/tien-do-57/values.json';

/** Files read before, so that a check of one file need not parse eight hundred others. */
export interface KeptValues {
  /** As `readFile` does, from memory where the bytes are the same. */
  readonly read: (raw: RawFile) => ReadFile;
  /** Writes down what was read, for the next time. */
  readonly keep: () => void;
}

/** Only files without a problem of their own are kept, and only for this state of the rules. */
export function keptValues(file = usual): KeptValues {
  const code = hashOfFiles(['src/dataset/**/*.ts'], /\.test\.ts$/);
  const known = valuesIn(file, code);
  const values: Record<string, unknown> = {};
  let isNew = false;
  return {
    read: (raw) => {
      const hash = createHash('sha256').update(raw.path).update(raw.bytes).digest('base64url');
      const kept = known[hash];
      const text = kept === undefined ? undefined : decode(raw);
      if (text !== undefined) {
        values[hash] = kept;
        return { text: text.text, sheet: knownSheet(text, kept), problems: [] };
      }
      const read = readFile(raw);
      if (read.problems.length === 0 && read.sheet !== undefined) {
        values[hash] = read.sheet.value;
        isNew = true;
      }
      return read;
    },
    keep: () => {
      if (!isNew) return;
      const text = JSON.stringify({ code, values });
      mkdirSync(dirname(file), { recursive: true });
      // Whole or not at all, and only what was written is believed.
      const part = `${file}.${process.pid}`;
      writeFileSync(part, `${sealOf(text)}\n${text}`);
      renameSync(part, file);
    },
  };
}

function sealOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function valuesIn(file: string, code: string): Readonly<Record<string, unknown>> {
  try {
    const whole = readFileSync(file, 'utf8');
    const text = whole.slice(whole.indexOf('\n') + 1);
    if (whole !== `${sealOf(text)}\n${text}`) return {};
    const kept: unknown = JSON.parse(text);
    return isRecord(kept) && kept['code'] === code && isRecord(kept['values'])
      ? kept['values']
      : {};
  } catch {
    // Nothing was kept yet, or it was cut off: everything is read anew.
    return {};
  }
}
