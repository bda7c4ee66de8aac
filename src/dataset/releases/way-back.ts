import { applyPatch, formatPatch, parsePatch, structuredPatch } from 'diff';
import type { StepBack } from '../file-types.ts';
import type { RawFile } from '../raw-file.ts';
import { sha256 } from './sha256.ts';

/** The way from a state to the one before it, in the order of paths. */
export function wayBack(
  state: readonly RawFile[],
  before: readonly RawFile[],
): readonly StepBack[] {
  const [now, then] = [byPath(state), byPath(before)];
  const paths = new Set([...now.keys(), ...then.keys()]);
  return [...paths].toSorted().flatMap((path) => {
    const [is, was] = [now.get(path), then.get(path)];
    if (is !== undefined && was !== undefined && sha256(is) === sha256(was)) return [];
    return [stepBack(path, is, was)];
  });
}

function stepBack(path: string, is: Uint8Array | undefined, was: Uint8Array | undefined): StepBack {
  const sums = { is: is ? sha256(is) : null, was: was ? sha256(was) : null };
  if (was === undefined) return { path, ...sums };
  return { path, ...sums, patch: patchOf(textOf(is), textOf(was)) };
}

/** Hunks only: the names of the files stand beside them. */
function patchOf(from: string, to: string): string {
  const patch = structuredPatch('', '', from, to, undefined, undefined, { context: 0 });
  const text = formatPatch({ ...patch, oldFileName: 'is', newFileName: 'was' });
  return text.slice(text.indexOf('@@'));
}

/** What stands in the way of a step. */
export interface Obstacle {
  readonly kind: 'missing' | 'other-file' | 'not-a-patch' | 'does-not-apply' | 'other-result';
  /** Which entry of the way it is. */
  readonly step: number;
  /** Which line of its patch, counted from 0, where it can be told. */
  readonly line?: number;
}

export type Walked = { readonly state: readonly RawFile[] } | { readonly obstacle: Obstacle };

/** A state taken back to the one before it, every file checked before and after. Never throws. */
export function walkBack(state: readonly RawFile[], steps: readonly StepBack[]): Walked {
  const files = byPath(state);
  for (const [step, { path, is, was, patch = '' }] of steps.entries()) {
    const bytes = files.get(path);
    if ((bytes === undefined) !== (is === null)) return { obstacle: { kind: 'missing', step } };
    if (bytes !== undefined && sha256(bytes) !== is)
      return { obstacle: { kind: 'other-file', step } };
    if (was === null) {
      files.delete(path);
      continue;
    }
    const walked = patched(textOf(bytes), patch);
    if ('kind' in walked) return { obstacle: { ...walked, step } };
    const taken = new TextEncoder().encode(walked.text);
    if (sha256(taken) !== was) return { obstacle: { kind: 'other-result', step } };
    files.set(path, taken);
  }
  return {
    state: [...files]
      .map(([path, bytes]) => ({ path, bytes }))
      .toSorted((a, b) => (a.path < b.path ? -1 : 1)),
  };
}

function patched(text: string, patch: string): { readonly text: string } | Omit<Obstacle, 'step'> {
  try {
    const hunks = parsePatch(`--- is\n+++ was\n${patch}`)[0]?.hunks ?? [];
    const applied = applyPatch(text, `--- is\n+++ was\n${patch}`, {
      autoConvertLineEndings: false,
    });
    if (applied !== false) return { text: applied };
    return { kind: 'does-not-apply', line: firstWrongLine(text, hunks) };
  } catch {
    return { kind: 'not-a-patch' };
  }
}

interface Hunk {
  readonly oldStart: number;
  readonly lines: readonly string[];
}

/** The first line of a patch, headers counted, that takes away what is not there. */
function firstWrongLine(text: string, hunks: readonly Hunk[]): number {
  const there = text.split('\n');
  let line = 0;
  for (const { oldStart, lines } of hunks) {
    const taken = lines.filter((one) => one.startsWith('-'));
    const wrong = taken.findIndex((one, i) => one.slice(1) !== there[oldStart - 1 + i]);
    if (wrong >= 0) return line + 1 + lines.indexOf(taken[wrong] ?? '');
    line += 1 + lines.length;
  }
  return 0;
}

function byPath(files: readonly RawFile[]): Map<string, Uint8Array> {
  return new Map(files.map(({ path, bytes }) => [path, bytes]));
}

function textOf(bytes: Uint8Array | undefined): string {
  return bytes === undefined ? '' : new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
