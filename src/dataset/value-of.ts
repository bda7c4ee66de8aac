import type { Document } from 'yaml';

/** What a parsed file holds; undefined where an alias stands in it, which no file may have. */
export function valueOf(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch (error) {
    if (error instanceof ReferenceError) return undefined;
    throw error;
  }
}
