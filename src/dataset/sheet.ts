import type { Document } from 'yaml';
import type { Position } from './problem.ts';
import { pointerPart, spansOf, type Span } from './spans.ts';
import type { TextFile } from './text-file.ts';

/** Where a value stands in a file: keys and indexes from the top. */
export type Path = readonly (string | number)[];

/** A file that was parsed, and the way back from a value to its line. */
export interface Sheet<Value = unknown> extends TextFile {
  readonly value: Value;
  /** Where the value at a path stands; the nearest part above it, when there is none. */
  readonly atValue: (path: Path) => Position;
  /** Where the key of the value at a path stands. */
  readonly atKey: (path: Path) => Position;
  /** The characters in which a single value was written, quotes and all; '' for a map or list. */
  readonly written: (path: Path) => string;
}

export function toSheet<Value>(file: TextFile, document: Document, value: Value): Sheet<Value> {
  const spans = spansOf(document);
  const nearest = (path: Path): Span =>
    spans.get(pointer(path)) ?? (path.length > 0 ? nearest(path.slice(0, -1)) : nowhere);
  return {
    ...file,
    value,
    atValue: (path) => {
      const { start, end } = nearest(path);
      return { ...file.at(start, end), pointer: pointer(path) };
    },
    atKey: (path) => {
      const { keyStart, keyEnd } = nearest(path);
      return { ...file.at(keyStart, keyEnd), pointer: pointer(path) };
    },
    written: (path) => {
      const span = spans.get(pointer(path));
      return span?.isSingle ? file.text.slice(span.start, span.end) : '';
    },
  };
}

const nowhere: Span = { start: 0, end: 1, keyStart: 0, keyEnd: 1, isSingle: false };

/** RFC 6901. */
export function pointer(path: Path): string {
  return path.map(pointerPart).join('');
}
