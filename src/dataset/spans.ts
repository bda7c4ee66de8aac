import { isCollection, isMap, isNode, isScalar, isSeq, type Document, type Node } from 'yaml';

/** Where a value and its key stand: offsets into the text. */
export interface Span {
  /** What is marked: all of a value or bracketed list, only the first key of a block. */
  readonly start: number;
  readonly end: number;
  readonly keyStart: number;
  readonly keyEnd: number;
  /** Whether it is a single value, which can be quoted as written. */
  readonly isSingle: boolean;
}

/**
 * Where everything in a file stands, by JSON pointer. All that is kept of the tree, which would
 * take several times the memory.
 */
export function spansOf({ contents }: Document): ReadonlyMap<string, Span> {
  const spans = new Map<string, Span>();
  collect(spans, '', contents, contents);
  return spans;
}

/** A name as a part of a JSON pointer (RFC 6901). */
export function pointerPart(name: string | number): string {
  return `/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

function collect(
  spans: Map<string, Span>,
  pointer: string,
  node: Node | null,
  key: Node | null,
): void {
  const [keyStart, keyEnd] = rangeOf(key);
  const [start, end] = isNode(node) ? rangeOf(node) : [keyEnd, keyEnd];
  spans.set(pointer, { start, end, keyStart, keyEnd, isSingle: !isCollection(node) });
  if (isSeq(node)) {
    for (const [i, item] of node.items.entries()) {
      if (isNode(item)) collect(spans, `${pointer}${pointerPart(i)}`, item, item);
    }
  }
  if (!isMap(node)) return;
  for (const { key: name, value } of node.items) {
    if (!isScalar(name)) continue;
    const part = pointerPart(String(name.value));
    collect(spans, `${pointer}${part}`, isNode(value) ? value : null, name);
  }
}

function rangeOf(node: Node | null): readonly [number, number] {
  const [start, end] = node?.range ?? [0, 1];
  if (!isCollection(node) || node.flow) return [start, end];
  const first: unknown = isMap(node) ? node.items[0]?.key : undefined;
  return [start, isNode(first) && first.range ? first.range[1] : start + 1];
}
