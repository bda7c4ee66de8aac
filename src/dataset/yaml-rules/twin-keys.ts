import type { Document } from 'yaml';
import { entries, maps, startOf } from './nodes.ts';

/** A key that its map has already. */
export interface TwinKey {
  readonly name: string;
  /** Where the first one starts. */
  readonly first: number;
}

/** Every second key of a map, by where it starts. */
export function twinKeysOf(document: Document): ReadonlyMap<number, TwinKey> {
  const twins = new Map<number, TwinKey>();
  for (const map of maps(document)) {
    const seen = new Map<string, number>();
    for (const { key, name } of entries(map)) {
      const first = seen.get(name);
      if (first === undefined) seen.set(name, startOf(key));
      else twins.set(startOf(key), { name, first });
    }
  }
  return twins;
}
