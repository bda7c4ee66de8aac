import type { Path } from './sheet.ts';

export interface Part {
  readonly path: Path;
  readonly value: unknown;
}

const walked = new WeakMap<object, readonly Part[]>();

/** Every map, list and single value of a file, parents first. Walked once a file, as many rules ask. */
export function walk(value: unknown): readonly Part[] {
  if (typeof value !== 'object' || value === null) return [{ path: [], value }];
  const known = walked.get(value);
  if (known !== undefined) return known;
  const parts: Part[] = [];
  collect(parts, [], value);
  walked.set(value, parts);
  return parts;
}

function collect(parts: Part[], path: Path, value: unknown): void {
  parts.push({ path, value });
  for (const [key, child] of children(value)) collect(parts, [...path, key], child);
}

/** The value at a path; undefined where there is none. */
export function valueAt(value: unknown, path: Path): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const child = children(value).find(([name]) => name === key)?.[1];
  return child === undefined ? undefined : valueAt(child, rest);
}

/** Every text of a file. */
export function texts(value: unknown): readonly { readonly path: Path; readonly value: string }[] {
  return walk(value).flatMap(({ path, value: text }) =>
    typeof text === 'string' ? [{ path, value: text }] : [],
  );
}

function children(value: unknown): readonly (readonly [string | number, unknown])[] {
  if (Array.isArray(value)) return value.map((child: unknown, i) => [i, child] as const);
  return isRecord(value) ? Object.entries(value) : [];
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
