import type { Path } from './sheet.ts';

export interface Part {
  readonly path: Path;
  readonly value: unknown;
}

/** Every map, list and single value of a file, parents first. */
export function walk(value: unknown, path: Path = []): readonly Part[] {
  return [
    { path, value },
    ...children(value).flatMap(([key, child]) => walk(child, [...path, key])),
  ];
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
