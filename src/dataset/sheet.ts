import {
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Document,
  type Node,
  type Pair,
} from 'yaml';
import type { Position } from './problem.ts';
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
  const place = (node: Node | null, path: Path): Position => {
    const [start, end] = spanOf(node);
    return { ...file.at(start, end), pointer: pointer(path) };
  };
  const nearest = (path: Path): Node | null =>
    nodeAt(document, path) ?? (path.length > 0 ? nearest(path.slice(0, -1)) : null);
  return {
    ...file,
    value,
    atValue: (path) => place(nearest(path), path),
    atKey: (path) => place(keyAt(document, path) ?? nearest(path), path),
    written: (path) => {
      const node = nodeAt(document, path);
      return isScalar(node) && node.range ? file.text.slice(node.range[0], node.range[1]) : '';
    },
  };
}

/** What is marked for a node: all of a value or bracketed list, only the first key of a block. */
function spanOf(node: Node | null): readonly [number, number] {
  const [start, end] = node?.range ?? [0, 1];
  if (!isCollection(node) || node.flow) return [start, end];
  const first: unknown = isMap(node) ? node.items[0]?.key : undefined;
  return [start, isNode(first) && first.range ? first.range[1] : start + 1];
}

/** RFC 6901. */
export function pointer(path: Path): string {
  return path
    .map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('');
}

function nodeAt(document: Document, path: Path): Node | null {
  const node: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
  return isNode(node) ? node : null;
}

function keyAt(document: Document, path: Path): Node | null {
  const parent = nodeAt(document, path.slice(0, -1));
  const last = path.at(-1);
  if (isSeq(parent)) return nodeAt(document, path);
  if (!isMap(parent)) return null;
  const pair = parent.items.find(
    ({ key }: Pair) => isScalar(key) && String(key.value) === String(last),
  );
  return isNode(pair?.key) ? pair.key : null;
}
